package org.hearsay.app.cli;

import java.util.concurrent.Callable;
import org.hearsay.app.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the desk. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the desk on 127.0.0.1 until it is stopped: pages for people, /api for programs.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ServeVerb implements Callable<Integer> {

    private static final int MOST = 65_535;

    private final Terminal terminal;

    @Mixin
    private ArchiveOption archive;

    @Option(names = "--port", paramLabel = "N", description = "The port (default: ${DEFAULT-VALUE}; 0 for any).")
    private int port = Desk.USUAL_PORT;

    ServeVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        expectPort(port);
        try (OpenArchive open = archive.open()) {
            // Better now than with the first question.
            open.stages();
            serve(terminal, open, port);
        }
        return CommandLineRunner.DONE;
    }

    static void expectPort(int port) {
        if (port < 0 || port > MOST) {
            throw new WrongUse("expected --port from 0 to " + MOST + ", found " + port);
        }
    }

    /** Serves until the thread is interrupted or the process is asked to stop. */
    static void serve(Terminal terminal, OpenArchive open, int port) throws InterruptedException {
        try (Desk desk = Desk.start(open.inquiry(), port)) {
            terminal.say("the desk is at " + desk.address() + " (stop it with Ctrl-C)");
            desk.await();
        }
    }
}
