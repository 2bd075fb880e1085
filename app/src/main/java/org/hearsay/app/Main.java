package org.hearsay.app;

import org.hearsay.app.cli.CommandLineRunner;
import org.hearsay.app.cli.Terminal;

/** The program. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        int code = new CommandLineRunner(terminal).run(arguments);
        terminal.flush();
        System.exit(code);
    }
}
