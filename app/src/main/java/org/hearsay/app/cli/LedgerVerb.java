package org.hearsay.app.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.app.json.Json;
import org.hearsay.app.json.LedgerLine;
import org.hearsay.model.LedgerEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what became of everything that was brought in. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description = "Lists what became of everything that was brought in, with the reason.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class LedgerVerb implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ArchiveOption archive;

    @Mixin
    private JsonOption json;

    LedgerVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (OpenArchive open = archive.open()) {
            for (LedgerEntry entry : open.archive().ledger().entries()) {
                String fate = entry.fate().name().toLowerCase(Locale.ROOT);
                terminal.line(
                        json.wanted()
                                ? Json.line(LedgerLine.of(entry))
                                : String.format("%-8s %s: %s", fate, entry.location(), entry.reason()));
            }
        }
        return CommandLineRunner.DONE;
    }
}
