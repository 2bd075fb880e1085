package org.hearsay.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hearsay.app.cli.Terminal.Style;
import org.hearsay.app.json.CheckView;
import org.hearsay.app.json.Json;
import org.hearsay.model.Check;
import org.hearsay.model.Evidence;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;
import org.hearsay.model.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Holds a claim from outside against an archive. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Holds a sentence from outside against the reports.",
            "Who supports it, who denies it, who says something else; how many independent voices there are, never",
            "whether it is true."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CheckVerb implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "CLAIM", description = "The sentence, in quotation marks.")
    private List<String> words;

    @Mixin
    private ArchiveOption archive;

    @Mixin
    private JsonOption json;

    CheckVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String claim = String.join(" ", words).strip();
        if (claim.isEmpty()) {
            throw new WrongUse("expected a claim, found an empty one");
        }
        try (OpenArchive open = archive.open()) {
            Check check = open.inquiry().check(claim);
            Function<String, String> outletOf = report ->
                    Lookup.report(open.archive(), report).report().outlet().name();
            if (json.wanted()) {
                terminal.line(Json.line(CheckView.of(check, outletOf)));
            } else {
                write(check, outletOf);
            }
        }
        return CommandLineRunner.DONE;
    }

    private void write(Check check, Function<String, String> outletOf) {
        String verdict = check.verdict().name().replace('_', '-');
        terminal.line(terminal.style(verdict, Style.BOLD, colour(check.verdict())) + "  " + check.because());
        for (Evidence evidence : check.evidence()) {
            Speaker speaker = evidence.assertion().speaker();
            String who = speaker == null ? "in its own voice" : speaker.name();
            terminal.line("");
            terminal.line("  " + terminal.style(word(evidence.stance()), Style.BOLD) + "  "
                    + outletOf.apply(evidence.assertion().report()) + ", " + who + "  "
                    + terminal.style(
                            evidence.assertion().report() + " "
                                    + evidence.assertion().span(),
                            Style.DIM));
            terminal.wrap(evidence.assertion().text(), 4).forEach(line -> terminal.line("    " + line));
            terminal.line("    " + terminal.style(evidence.because(), Style.DIM));
        }
    }

    private static String word(Stance stance) {
        return stance.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Style colour(Verdict verdict) {
        return switch (verdict) {
            case CORROBORATED -> Style.GREEN;
            case SINGLE_ORIGIN, NOT_FOUND -> Style.YELLOW;
            case DISPUTED, CONTRADICTED -> Style.RED;
        };
    }
}
