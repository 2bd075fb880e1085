package org.hearsay.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.app.cli.Terminal.Style;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Assertion;
import org.hearsay.model.Claim;
import org.hearsay.model.Difference;
import org.hearsay.model.Origin;
import org.hearsay.model.Overstatement;
import org.hearsay.model.Polarity;
import org.hearsay.model.Speaker;
import org.hearsay.model.State;

/** Writes claims for a reader: what is said, how it stands, by whose voice, and where they differ. */
final class ClaimWriter {

    private static final int INDENT = 4;

    private final Terminal terminal;
    private final Map<String, String> outlets = new LinkedHashMap<>();

    ClaimWriter(Terminal terminal, List<AnnotatedReport> reports) {
        this.terminal = terminal;
        reports.forEach(
                report -> outlets.put(report.id(), report.report().outlet().name()));
    }

    /** The claim, why it stands as it does, its voices and its differences. */
    void write(Claim claim) {
        List<String> lines = terminal.wrap(claim.text(), INDENT);
        terminal.line("  " + mark(claim.state()) + " " + terminal.style(lines.get(0), Style.BOLD));
        lines.stream().skip(1).forEach(line -> indented(terminal.style(line, Style.BOLD)));
        terminal.wrap(claim.because(), INDENT).forEach(this::indented);
        claim.origins().forEach(origin -> {
            String label = claim.isDeniedBy(origin) ? "voice against: " : "voice: ";
            indented(terminal.style(label + name(origin), Style.DIM));
        });
        claim.differences().forEach(this::write);
        claim.overstatements().forEach(this::write);
    }

    private void write(Overstatement over) {
        terminal.wrap("surer than its source: " + over.because(), INDENT)
                .forEach(line -> indented(terminal.style(line, Style.YELLOW)));
        for (Assertion assertion : List.of(over.outlet(), over.source())) {
            String place = outlet(assertion.report()) + " " + assertion.report() + " " + assertion.span();
            indented("    " + terminal.style(place, Style.DIM));
            terminal.wrap("“" + assertion.text() + "”", INDENT + 8).forEach(line -> indented("        " + line));
        }
    }

    /** Every report that makes or denies it, with the characters it rests on. */
    void writeAssertions(Claim claim) {
        for (Assertion assertion : claim.assertions()) {
            Speaker speaker = assertion.speaker();
            String verb = assertion.modality().polarity() == Polarity.DENIES ? "denies" : "says";
            String who = speaker == null ? "" : ", " + speaker.name();
            indented(terminal.style(outlet(assertion.report()) + who, Style.CYAN) + " " + verb + " "
                    + terminal.style(assertion.report() + " " + assertion.span(), Style.DIM));
            terminal.wrap(assertion.text(), INDENT + 4).forEach(line -> indented("    " + line));
        }
        terminal.line("");
    }

    private void write(Difference difference) {
        String values = difference.values().stream()
                .map(value -> value.value() + " ("
                        + value.reports().stream().map(this::outlet).distinct().collect(Collectors.joining(", ")) + ")")
                .collect(Collectors.joining(", "));
        indented(terminal.style("differs in " + difference.what() + ": " + values, Style.YELLOW));
    }

    private static String name(Origin origin) {
        String kind = origin.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String via = origin.via().isDirect()
                ? ""
                : ", via " + String.join(", ", origin.via().voices());
        return origin.name() + " (" + kind + via + ")";
    }

    private String mark(State state) {
        return switch (state) {
            case CORROBORATED -> terminal.style("●", Style.GREEN);
            case SINGLE_ORIGIN -> terminal.style("○", Style.YELLOW);
            case DISPUTED -> terminal.style("✗", Style.RED);
        };
    }

    private String outlet(String report) {
        return outlets.getOrDefault(report, report);
    }

    private void indented(String line) {
        terminal.line(" ".repeat(INDENT) + line);
    }
}
