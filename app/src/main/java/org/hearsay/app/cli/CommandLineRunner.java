package org.hearsay.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hearsay.app.desk.DeskUnavailable;
import org.hearsay.config.BadConfiguration;
import org.hearsay.index.BrokenIndex;
import org.hearsay.ingest.BadInput;
import org.hearsay.store.BrokenArchive;
import picocli.CommandLine;

/** Parses arguments, runs the verb they name, and turns whatever comes of it into an exit code. */
public final class CommandLineRunner {

    static final int DONE = 0;
    static final int DONE_WITH_FAILURES = 1;
    static final int WRONG_USE = 2;
    static final int BROKEN_WORLD = 3;

    private static final int HELP_COLUMNS = 110;

    private final Terminal terminal;

    public CommandLineRunner(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs and returns the exit code; never throws. */
    public int run(String... arguments) {
        CommandLine line = new CommandLine(new Hearsay(terminal), new Verbs(terminal))
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setUsageHelpWidth(HELP_COLUMNS)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((thrown, command, parsed) -> explain(thrown));
        int code = executed(line, arguments);
        if (terminal.out().checkError() && code == DONE) {
            return end(BROKEN_WORLD, "the output could not be written");
        }
        return code;
    }

    // What the machine refuses ends as an exit code as well.
    private int executed(CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            return end(BROKEN_WORLD, "out of memory; HEARSAY_JAVA_OPTIONS=-Xmx4g gives more: " + e.getMessage());
        } catch (Error e) {
            return fault(e);
        }
    }

    private int explain(Exception thrown) {
        if (thrown instanceof WrongUse || thrown instanceof BadInput || thrown instanceof BadConfiguration) {
            return end(WRONG_USE, thrown.getMessage());
        } else if (thrown instanceof BrokenArchive
                || thrown instanceof BrokenIndex
                || thrown instanceof DeskUnavailable) {
            return end(BROKEN_WORLD, thrown.getMessage());
        } else if (thrown instanceof IOException || thrown instanceof UncheckedIOException) {
            return end(BROKEN_WORLD, "reading or writing failed: " + thrown.getMessage());
        }
        return fault(thrown);
    }

    private int fault(Throwable thrown) {
        if (System.getenv("HEARSAY_DEBUG") != null) {
            thrown.printStackTrace(terminal.err());
        }
        return end(BROKEN_WORLD, "a fault of this program (HEARSAY_DEBUG=1 shows more): " + thrown);
    }

    private int end(int code, @org.jspecify.annotations.Nullable String message) {
        terminal.say("hearsay: " + message);
        return code;
    }
}
