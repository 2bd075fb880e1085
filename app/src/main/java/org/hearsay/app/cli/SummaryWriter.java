package org.hearsay.app.cli;

import java.util.Locale;
import org.hearsay.app.cli.Terminal.Style;
import org.hearsay.model.Copy;
import org.hearsay.model.LedgerEntry;
import org.hearsay.pipeline.Summary;

/** Says, on standard error, what a run kept, what is copied, and what was lost and why. */
final class SummaryWriter {

    private static final int MOST = 20;

    private final Terminal terminal;

    SummaryWriter(Terminal terminal) {
        this.terminal = terminal;
    }

    void write(Summary summary) {
        terminal.say(String.format(
                Locale.ROOT,
                "%,d brought in: %,d kept, %,d known already, %,d lost. %,d stories started or changed.",
                summary.seen(),
                summary.kept(),
                summary.known(),
                summary.lost().size(),
                summary.stories()));
        for (Copy copy : summary.copies().stream().limit(MOST).toList()) {
            terminal.say("  copied   " + copy.report() + " from " + copy.of() + ": " + copy.because());
        }
        more(summary.copies().size(), "copies");
        for (LedgerEntry entry : summary.lost().stream().limit(MOST).toList()) {
            String fate = entry.fate() == LedgerEntry.Fate.DROPPED ? "dropped " : "failed  ";
            terminal.say("  " + terminal.style(fate, Style.YELLOW) + " " + entry.location() + ": " + entry.reason());
        }
        more(summary.lost().size(), "rows, all of them in `hearsay ledger`");
    }

    private void more(int size, String what) {
        if (size > MOST) {
            terminal.say("  ... and " + (size - MOST) + " more " + what);
        }
    }
}
