package org.hearsay.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the index anew. */
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description = "Makes the search index anew from the archive.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ReindexVerb implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ArchiveOption archive;

    ReindexVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (OpenArchive open = archive.openForWriting()) {
            int reports = open.remake();
            terminal.say("indexed " + reports + " reports and "
                    + open.archive().stories().all().size() + " stories");
        }
        return CommandLineRunner.DONE;
    }
}
