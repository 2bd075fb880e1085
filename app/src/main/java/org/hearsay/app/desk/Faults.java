package org.hearsay.app.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import org.hearsay.app.json.Json;
import org.hearsay.index.BrokenIndex;
import org.hearsay.store.BrokenArchive;
import org.jspecify.annotations.Nullable;

/** Answers what went wrong: with a page where a person asked, with JSON where a program did. */
final class Faults {

    private static final Logger LOG = System.getLogger(Faults.class.getName());

    private final Templates templates;

    Faults(Templates templates) {
        this.templates = templates;
    }

    /** What a program is told. */
    record Fault(int status, String message) {}

    /** What a person is told. */
    record FaultPage(Frame frame, String title, String message) {}

    void answer(Javalin server) {
        server.exception(
                HttpResponseException.class,
                (fault, context) -> answer(context, HttpStatus.forStatus(fault.getStatus()), fault.getMessage()));
        server.exception(
                BrokenArchive.class,
                (fault, context) -> answer(context, HttpStatus.SERVICE_UNAVAILABLE, fault.getMessage()));
        server.exception(
                BrokenIndex.class,
                (fault, context) -> answer(context, HttpStatus.SERVICE_UNAVAILABLE, fault.getMessage()));
        server.exception(Exception.class, (fault, context) -> {
            LOG.log(Level.ERROR, "answering " + context.path(), fault);
            answer(context, HttpStatus.INTERNAL_SERVER_ERROR, "a fault of this program: " + fault);
        });
    }

    private void answer(Context context, HttpStatus status, @Nullable String message) {
        String line = Objects.requireNonNullElse(message, status.getMessage());
        context.status(status);
        if (context.path().startsWith(Api.ROOT)) {
            context.contentType(Api.JSON).result(Json.line(new Fault(status.getCode(), line)));
        } else {
            templates.answer(context, "fault", new FaultPage(Frame.of(title(status)), title(status), line));
        }
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "Not in this archive";
            case BAD_REQUEST -> "That cannot be asked";
            case FORBIDDEN -> "Not from here";
            default -> status.getMessage();
        };
    }
}
