package org.hearsay.app.cli;

import java.util.concurrent.Callable;
import org.hearsay.app.cli.Terminal.Style;
import org.hearsay.app.json.ComparisonView;
import org.hearsay.app.json.Json;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Copy;
import org.hearsay.pipeline.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Holds two reports side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Holds two reports side by side: the text they share, and the claims that both make.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CompareVerb implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "REPORT", description = "A report's id.")
    private String first;

    @Parameters(index = "1", paramLabel = "REPORT", description = "Another report's id.")
    private String second;

    @Mixin
    private ArchiveOption archive;

    @Mixin
    private JsonOption json;

    CompareVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (first.equals(second)) {
            throw new WrongUse("expected two reports, found '" + first + "' twice");
        }
        try (OpenArchive open = archive.open()) {
            Comparison comparison =
                    open.inquiry().compare(Lookup.report(open.archive(), first), Lookup.report(open.archive(), second));
            if (json.wanted()) {
                terminal.line(Json.line(ComparisonView.of(comparison)));
            } else {
                write(comparison);
            }
        }
        return CommandLineRunner.DONE;
    }

    private void write(Comparison comparison) {
        head(comparison.first());
        head(comparison.second());
        terminal.line("");
        if (comparison.copy().isEmpty()) {
            terminal.line("Neither is made from the other's text.");
        } else {
            write(comparison, comparison.copy().get());
        }
        if (!comparison.together().isEmpty()) {
            terminal.line("");
            terminal.line(terminal.style("Both say", Style.BOLD));
            comparison.together().forEach(claim -> {
                terminal.wrap(claim.text(), 4).forEach(line -> terminal.line("    " + line));
                terminal.line("    " + terminal.style(claim.because(), Style.DIM));
            });
        }
    }

    private void head(AnnotatedReport report) {
        terminal.line(terminal.style(report.id(), Style.CYAN) + "  "
                + report.report().outlet().name() + "  " + report.report().title());
    }

    private void write(Comparison comparison, Copy copy) {
        AnnotatedReport copier =
                comparison.first().id().equals(copy.report()) ? comparison.first() : comparison.second();
        terminal.line(terminal.style(
                String.format("%.0f %% of %s stands in %s", copy.share() * 100, copy.report(), copy.of()), Style.BOLD));
        terminal.wrap(copy.because(), 2).forEach(line -> terminal.line("  " + line));
        copy.shared().forEach(shared -> {
            terminal.line("");
            terminal.line("  " + terminal.style(shared.here() + " = " + shared.there(), Style.DIM));
            terminal.wrap(shared.here().of(copier.text()), 4).forEach(line -> terminal.line("    " + line));
        });
    }
}
