package org.hearsay.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.cli.Terminal.Style;
import org.hearsay.app.json.Json;
import org.hearsay.app.json.ReportView;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a report with what was found in it. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Shows a report: its text, who says what in it, and where each piece of this is known from.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ReportVerb implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "ID", description = "The report's id.")
    private String id;

    @Mixin
    private ArchiveOption archive;

    @Mixin
    private JsonOption json;

    ReportVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (OpenArchive open = archive.open()) {
            AnnotatedReport report = Lookup.report(open.archive(), id);
            if (json.wanted()) {
                terminal.line(Json.line(ReportView.of(report)));
            } else {
                write(report);
            }
        }
        return CommandLineRunner.DONE;
    }

    private void write(AnnotatedReport annotated) {
        Report report = annotated.report();
        terminal.line(terminal.style(report.title(), Style.BOLD));
        terminal.line(report.outlet().name() + dim(report.imprint().outlet().because()));
        if (report.imprint().published() != null) {
            terminal.line(report.imprint().published().value()
                    + dim(report.imprint().published().because()));
        }
        line("by ", report.imprint().authors());
        line("credits ", report.imprint().credits());
        if (report.imprint().url() != null) {
            terminal.line(report.imprint().url());
        }
        terminal.line("");
        for (String paragraph : report.text().split("\n\n")) {
            terminal.wrap(paragraph, 0).forEach(terminal::line);
            terminal.line("");
        }
        annotated.statements().forEach(statement -> write(statement, report.text()));
        report.removed()
                .forEach(removed -> terminal.line(
                        terminal.style("removed: " + removed.reason() + ": " + oneLine(removed.text()), Style.DIM)));
    }

    private void line(String label, List<String> values) {
        if (!values.isEmpty()) {
            terminal.line(label + String.join(", ", values));
        }
    }

    private void write(Statement statement, String text) {
        Speaker speaker = statement.speaker();
        String who = speaker == null ? "(nobody named)" : speaker.name();
        String via = statement.chain().isDirect()
                ? ""
                : " via " + String.join(", ", statement.chain().voices());
        terminal.line(terminal.style(who, Style.BOLD)
                + via
                + dim(statement.certainty().name()));
        for (Span span : statement.content()) {
            terminal.wrap(span.of(text), 4).forEach(line -> terminal.line("    " + line));
        }
    }

    private String dim(String text) {
        return " " + terminal.style("(" + text.toLowerCase(java.util.Locale.ROOT) + ")", Style.DIM);
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > 90 ? line.substring(0, 90) + "..." : line;
    }
}
