package org.hearsay.app.cli;

import picocli.CommandLine.Option;

/** Whether a program reads the answer. */
final class JsonOption {

    @Option(names = "--json", description = "Write JSON, one object a line.")
    private boolean wanted;

    boolean wanted() {
        return wanted;
    }
}
