package org.hearsay.app.cli;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.app.cli.Terminal.Style;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Claim;
import org.hearsay.model.Copy;
import org.hearsay.model.Milestone;
import org.hearsay.model.Origin;
import org.hearsay.model.State;
import org.hearsay.model.StoryEvent;

/** Writes the account of a story for a reader in a terminal. */
final class BriefWriter {

    private static final int BEGINNING = 60;

    private final Terminal terminal;

    BriefWriter(Terminal terminal) {
        this.terminal = terminal;
    }

    /** All of the account, and how the story came to be. */
    void write(Account account, List<AnnotatedReport> reports) {
        write(account, reports, Integer.MAX_VALUE);
        terminal.line("");
        title("How the story came to be");
        for (StoryEvent event : account.story().history()) {
            String kind = event.kind().name().toLowerCase(Locale.ROOT);
            terminal.line("  " + terminal.style(event.subject(), Style.CYAN) + " " + kind);
            terminal.wrap(event.because(), 4).forEach(line -> terminal.line("    " + terminal.style(line, Style.DIM)));
        }
    }

    /** The account, with at most {@code most} claims in each state. */
    void write(Account account, List<AnnotatedReport> reports, int most) {
        head(account, reports);
        ClaimWriter claims = new ClaimWriter(terminal, reports);
        section(account, State.CORROBORATED, "Two or more independent voices", claims, most);
        section(account, State.DISPUTED, "Disputed", claims, most);
        section(account, State.SINGLE_ORIGIN, "One voice", claims, most);
        copies(account, reports);
        timeline(account, most);
        reports(reports);
    }

    private void head(Account account, List<AnnotatedReport> reports) {
        terminal.line("");
        terminal.wrap(account.story().headline(), 0).forEach(line -> terminal.line(terminal.style(line, Style.BOLD)));
        Set<String> outlets = new LinkedHashSet<>();
        Set<String> days = new TreeSet<>();
        for (AnnotatedReport report : reports) {
            outlets.add(report.report().outlet().name());
            report.report().published().ifPresent(p -> days.add(p.day().toString()));
        }
        Set<String> voices = new LinkedHashSet<>();
        account.claims().stream()
                .flatMap(c -> c.origins().stream())
                .map(Origin::name)
                .forEach(voices::add);
        terminal.line(count(reports.size(), "report") + " by " + count(outlets.size(), "outlet") + ", " + span(days)
                + ", resting on " + count(voices.size(), "voice") + ".");
        long printed = reports.stream()
                .filter(report -> account.printedFrom(report.id()).isPresent())
                .count();
        if (printed > 0) {
            terminal.line(
                    printed == 1
                            ? "1 of the reports prints the text of another."
                            : printed + " of the reports print the text of another.");
        }
        terminal.line("");
    }

    private static String span(Set<String> days) {
        List<String> all = List.copyOf(days);
        List<String> sorted = all.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return "undated";
        }
        String first = sorted.get(0);
        String last = sorted.get(sorted.size() - 1);
        return first.equals(last) ? first : first + " to " + last;
    }

    private void section(Account account, State state, String title, ClaimWriter writer, int most) {
        List<Claim> claims = account.claims().stream()
                .filter(claim -> claim.state() == state)
                .toList();
        if (claims.isEmpty()) {
            return;
        }
        title(title + " (" + claims.size() + ")");
        for (Claim claim : claims.stream().limit(most).toList()) {
            writer.write(claim);
            terminal.line("");
        }
        if (claims.size() > most) {
            terminal.line("  " + terminal.style("... and " + (claims.size() - most) + " more", Style.DIM));
            terminal.line("");
        }
    }

    private void copies(Account account, List<AnnotatedReport> reports) {
        Map<String, String> names = new HashMap<>();
        reports.forEach(
                report -> names.put(report.id(), report.report().outlet().name() + " (" + report.id() + ")"));
        List<Copy> shown = shown(account);
        if (shown.isEmpty()) {
            return;
        }
        title("Whose text it is");
        for (Copy copy : shown) {
            terminal.line("  " + names.getOrDefault(copy.report(), copy.report()) + " from "
                    + names.getOrDefault(copy.of(), copy.of()));
            terminal.wrap(copy.because(), 4).forEach(line -> terminal.line("    " + terminal.style(line, Style.DIM)));
        }
        terminal.line("");
    }

    /** One line for each report that prints another's text, and every block within a text of its own. */
    private static List<Copy> shown(Account account) {
        return account.copies().stream()
                .filter(copy -> copy.kind() == Copy.Kind.BLOCK
                        || account.printedFrom(copy.report())
                                .filter(copy::equals)
                                .isPresent())
                .toList();
    }

    private void timeline(Account account, int most) {
        if (account.timeline().isEmpty()) {
            return;
        }
        title("In order of time");
        for (Milestone milestone : account.timeline().stream().limit(most * 2L).toList()) {
            String label = (milestone.planned() ? "planned " : "        ") + milestone.value();
            List<String> lines = terminal.wrap(milestone.text(), 22);
            terminal.line("  " + terminal.style(String.format("%-18s", label), Style.CYAN) + "  " + lines.get(0));
            lines.stream().skip(1).forEach(line -> terminal.line(" ".repeat(22) + line));
        }
        terminal.line("");
    }

    private void reports(List<AnnotatedReport> reports) {
        title("Reports");
        for (AnnotatedReport report : reports) {
            String day =
                    report.report().published().map(p -> p.day().toString()).orElse("undated");
            terminal.line("  " + day + "  " + terminal.style(report.id(), Style.CYAN) + "  "
                    + report.report().outlet().name() + ": " + headline(report));
        }
    }

    /** The title or, of a report that came without one, how its text begins. */
    private static String headline(AnnotatedReport report) {
        if (!report.report().title().isBlank()) {
            return report.report().title();
        }
        String begin = report.text().substring(0, Math.min(report.text().length(), BEGINNING));
        return "(no title) " + begin.replaceAll("\\s+", " ").strip() + " ...";
    }

    private void title(String text) {
        terminal.line(terminal.style(text.toUpperCase(java.util.Locale.ROOT), Style.BOLD, Style.CYAN));
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
