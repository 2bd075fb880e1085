package org.hearsay.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Grounded;
import org.hearsay.model.Publication;
import org.hearsay.model.Removed;
import org.hearsay.model.SourceMap;
import org.jspecify.annotations.Nullable;

/**
 * Cleans text as somebody copied it from a page: finds the run of lines that is the report, and what the lines around
 * it say of the title, the day, the outlet and the authors. One dump each.
 */
final class DumpCleaner {

    private static final int TOP = 3;

    private final Decoded decoded;
    private final List<Line> lines;
    private final String[] verdicts;
    private final List<Removed> removed = new ArrayList<>();
    private final Set<String> authors = new LinkedHashSet<>();
    private @Nullable Grounded<Publication> published;

    DumpCleaner(Decoded decoded) {
        this.decoded = decoded;
        this.lines = new ArrayList<>(Line.of(decoded.text()));
        this.verdicts = new String[lines.size()];
    }

    Cleaned clean() {
        takeDateOffTheTop();
        DumpTitle title = DumpTitle.of(lines);
        for (int i = 0; i < lines.size(); i++) {
            verdicts[i] = reason(lines.get(i), title);
        }
        Zone zone = Zone.of(lines, verdicts);
        readHead(zone);
        MappedText text = new MappedText();
        for (int i = 0; i < lines.size(); i++) {
            keepOrRemove(i, zone, text);
        }
        Set<String> credits = new LinkedHashSet<>(Credits.within(decoded.text()));
        if (!text.isBlank()) {
            Credits.dateline(text.toString()).ifPresent(credits::add);
        }
        Finds finds = new Finds(
                title.text(),
                DumpOutlet.of(lines, verdicts, title, decoded.text()).orElse(null),
                null,
                published,
                List.copyOf(authors),
                List.copyOf(credits),
                null);
        return new Cleaned(text.toString(), new SourceMap(decoded.charset(), text.pieces()), removed, finds);
    }

    private void takeDateOffTheTop() {
        for (int i = 0; i < Math.min(TOP, lines.size()); i++) {
            Line line = lines.get(i);
            Optional<DateLine> date = DateLine.atTop(line.text());
            if (date.isPresent()) {
                published = new Grounded<>(date.get().date(), "from the date line at the top");
                removed.add(
                        new Removed(line.text().substring(0, date.get().end()).strip(), "date line at the top"));
                lines.set(i, line.from(date.get().end()));
                return;
            }
        }
    }

    private @Nullable String reason(Line line, DumpTitle title) {
        if (line.text().isBlank()) {
            return "blank";
        }
        if (title.isRepeatedBy(line)) {
            return "the title, repeated";
        }
        if (DateLine.of(line.text()).isPresent()) {
            return "date line";
        }
        if (Byline.of(line.text()).isPresent()) {
            return "byline";
        }
        if (Credits.sourceLine(line.text()).isPresent()
                || !Credits.inputsLine(line.text()).isEmpty()) {
            return "credit, kept as data";
        }
        return LineRules.reason(line.text(), line.words()).orElse(null);
    }

    // The day and the authors stand before the text or at its first lines; further down they belong to other reports.
    private void readHead(Zone zone) {
        int last = Math.min(lines.size(), zone.begin() + 6);
        for (int i = Math.max(0, zone.begin() - 40); i < last; i++) {
            if (published == null && "date line".equals(verdicts[i])) {
                published = DateLine.of(lines.get(i).text())
                        .map(found -> new Grounded<>(found.date(), "from the date line above the text"))
                        .orElse(null);
            }
            if ("byline".equals(verdicts[i]) && authors.isEmpty()) {
                authors.addAll(Byline.of(lines.get(i).text()).orElse(List.of()));
            }
        }
    }

    private void keepOrRemove(int i, Zone zone, MappedText text) {
        Line line = lines.get(i);
        if (line.text().isBlank()) {
            return;
        }
        String why = verdicts[i];
        if (why == null && !zone.covers(i)) {
            why = i < zone.begin()
                    ? "menu or heading before the text"
                    : "after the text: other headlines or the page's foot";
            verdicts[i] = why;
        }
        if (why == null) {
            text.appendMade(text.length() == 0 ? "" : "\n\n");
            text.append(line.mapped(), 0, line.mapped().length());
        } else {
            removed.add(new Removed(cut(line.text()), why));
        }
    }

    private static String cut(String text) {
        return text.length() <= Limits.REMOVED ? text : text.substring(0, Limits.REMOVED) + "…";
    }

    /** Lines that occur more than once, by their folded text. */
    static Map<String, Integer> counts(List<Line> lines) {
        Map<String, Integer> counts = new HashMap<>();
        lines.forEach(line -> counts.merge(line.text().toLowerCase(Locale.ROOT), 1, Integer::sum));
        return counts;
    }
}
