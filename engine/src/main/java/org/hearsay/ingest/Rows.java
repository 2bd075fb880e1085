package org.hearsay.ingest;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;

/** The three kinds of row that this stage gives. */
final class Rows {

    private static final String STAGE = "ingest";
    private static final int LONGEST_CAUSE = 300;

    private Rows() {}

    static Outcome<RawReport> kept(String location, Form form, byte[] content, Known known) {
        return new Outcome.Kept<>(new RawReport(location, form, content, known));
    }

    static Outcome<RawReport> dropped(String location, String reason) {
        return new Outcome.Dropped<>(location, STAGE, reason);
    }

    static Outcome<RawReport> failed(String location, String cause) {
        return new Outcome.Failed<>(location, STAGE, cause);
    }

    static Outcome<RawReport> failed(String location, Throwable cause) {
        return failed(location, words(cause));
    }

    /** An exception in words for the ledger: on one line, short, never empty. */
    static String words(Throwable cause) {
        if (cause instanceof EOFException) {
            return "expected more, found the end: it is cut off";
        }
        if (cause instanceof AccessDeniedException) {
            return "expected to be allowed to read it, was refused by the file system";
        }
        String message = cause.getMessage();
        if (message == null || message.isBlank()) {
            return cause.getClass().getSimpleName();
        }
        String line = message.strip().replaceAll("\\s++", " ");
        return line.length() <= LONGEST_CAUSE ? line : line.substring(0, LONGEST_CAUSE) + "...";
    }
}
