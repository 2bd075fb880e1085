package org.hearsay.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Grounded;
import org.hearsay.model.Part;
import org.hearsay.model.Presentation;
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
    private static final int ABOVE = 60;
    private static final int FIRST_LINES = 12;
    private static final int HEADING_WORDS = 12;
    private static final int NEAR = 5;

    private final Decoded decoded;
    private final Grounded<Presentation.Kind> kind;
    private final List<Line> lines;
    private @Nullable String[] verdicts = {};
    private final List<Part> parts = new ArrayList<>();
    private final List<Removed> removed = new ArrayList<>();
    private final Set<String> authors = new LinkedHashSet<>();
    private @Nullable Grounded<Publication> published;
    private @Nullable Publication changed;
    // Whether the day that was found is only believed until a better one comes.
    private boolean loose;
    private boolean dateAtTop;

    DumpCleaner(Decoded decoded, Grounded<Presentation.Kind> kind) {
        this.decoded = decoded;
        this.kind = kind;
        this.lines = new ArrayList<>(Line.of(decoded.text()));
    }

    Cleaned clean() {
        takeDateOffTheTop();
        DumpTitle title = judge(DumpTitle.of(lines));
        readHead();
        MappedText text = new MappedText();
        for (int i = 0; i < lines.size(); i++) {
            keepOrRemove(i, text);
        }
        Set<String> credits = new LinkedHashSet<>(Credits.within(decoded.text()));
        if (!text.isBlank()) {
            Credits.dateline(text.toString()).ifPresent(credits::add);
        }
        Grounded<String> outlet =
                DumpOutlet.of(lines, verdicts, title, decoded.text()).orElse(null);
        if (outlet != null) {
            authors.removeIf(name -> name.equalsIgnoreCase(outlet.value()));
        }
        Finds finds = new Finds(
                title.text(),
                outlet,
                address(),
                published().orElse(null),
                List.copyOf(authors),
                List.copyOf(credits),
                null,
                modified().orElse(null));
        SourceMap map = new SourceMap(decoded.charset(), text.pieces());
        return new Cleaned(text.toString(), map, removed, finds, kind, parts, null);
    }

    // What the page shows over its text is its title, whatever its window says.
    private DumpTitle judge(DumpTitle window) {
        verdicts = LineJudge.verdicts(lines, window);
        Optional<String> shown = DumpHeadline.of(lines, verdicts, window);
        if (shown.isEmpty()) {
            return window;
        }
        DumpTitle title = new DumpTitle(shown.get(), window.suffix());
        for (int i = 0; i < verdicts.length; i++) {
            verdicts[i] = title.isRepeatedBy(lines.get(i)) ? LineJudge.TITLE : verdicts[i];
        }
        return title;
    }

    private Optional<Grounded<Publication>> published() {
        return published == null && changed != null
                ? Optional.of(new Grounded<>(changed, "from the line of the last change, the only date by the text"))
                : Optional.ofNullable(published);
    }

    private Optional<Grounded<Publication>> modified() {
        return Optional.ofNullable(changed)
                .filter(change -> published != null
                        && change.day().isAfter(published.value().day()))
                .map(change -> new Grounded<>(change, "from the line of the last change"));
    }

    // An address alone on a line at the top is the page's own.
    private @Nullable String address() {
        return lines.stream()
                .limit(TOP)
                .filter(Line::isAddress)
                .map(Line::text)
                .filter(text -> text.startsWith("http"))
                .findFirst()
                .orElse(null);
    }

    /** The lines of a dump as they are judged. */
    static List<Line> prepared(Decoded decoded) {
        DumpCleaner cleaner = new DumpCleaner(decoded, Presentation.PLAIN.kind());
        cleaner.takeDateOffTheTop();
        return cleaner.lines;
    }

    private void takeDateOffTheTop() {
        for (int i = 0; i < Math.min(TOP, lines.size()); i++) {
            Line line = lines.get(i);
            Optional<DateLine> date = DateLine.atTop(line.text());
            if (date.isPresent()) {
                loose = !date.get().labelled();
                dateAtTop = true;
                published = new Grounded<>(date.get().date(), "from the date line at the top");
                removed.add(
                        new Removed(line.text().substring(0, date.get().end()).strip(), "date line at the top"));
                Line rest = line.from(date.get().end());
                if (rest.text().isEmpty()) {
                    lines.remove(i);
                } else {
                    lines.set(i, rest);
                }
                return;
            }
        }
    }

    // The day and the authors stand before the text or at its first lines; a day further down is that of other reports,
    // unless there is no other.
    private void readHead() {
        Zone zone = Zone.of(lines, verdicts);
        int begin = zone.begin();
        for (int i = Math.min(begin, lines.size() - 1); i >= Math.max(0, begin - ABOVE); i--) {
            readHead(i);
        }
        for (int i = begin; i < Math.min(lines.size(), begin + FIRST_LINES); i++) {
            readHead(i);
        }
        readNames(begin);
        for (int i = begin; published == null && i < Math.min(lines.size(), zone.end() + NEAR); i++) {
            readDate(i);
        }
    }

    private void readHead(int i) {
        if (i >= lines.size() || verdicts[i] == null) {
            return;
        }
        String line = lines.get(i).text();
        readDate(i);
        if (authors.isEmpty()) {
            authors.addAll(Byline.of(line).or(() -> Byline.beforeDate(line)).orElseGet(() -> Byline.besideDate(line)));
        }
        if (authors.isEmpty() && !lines.get(i).isMenu()) {
            authors.addAll(Byline.stamped(line));
        }
    }

    private void readDate(int i) {
        if (verdicts[i] != null) {
            DateLine.of(lines.get(i).text()).ifPresent(this::take);
        }
    }

    // A line of names and nothing else is a byline where it stands by the first lines of the text.
    private void readNames(int begin) {
        for (int by = 1; authors.isEmpty() && by <= NEAR; by++) {
            for (int i : new int[] {begin - by, begin + by}) {
                boolean removedLine = i >= 0 && i < lines.size() && verdicts[i] != null;
                if (removedLine && authors.isEmpty() && !lines.get(i).isMenu()) {
                    authors.addAll(Byline.alone(lines.get(i).text()));
                }
            }
        }
    }

    private void take(DateLine found) {
        if (found.change()) {
            changed = changed == null ? found.date() : changed;
        } else if (published == null || (loose && isBetter(found, published.value()))) {
            published = new Grounded<>(found.date(), "from the date line by the text");
            loose = !found.labelled();
            dateAtTop = false;
        }
    }

    // The date over a page's menu is that of the visit, and dates by the text may be those of other reports: what is
    // called the day of publication is believed before either, and a date by the text before a later one at the top.
    private boolean isBetter(DateLine found, Publication before) {
        return found.labelled() || (dateAtTop && found.date().day().isBefore(before.day()));
    }

    private void keepOrRemove(int i, MappedText text) {
        Line line = lines.get(i);
        if (line.text().isBlank()) {
            return;
        }
        String why = verdicts[i];
        if (why == null) {
            text.appendMade(text.length() == 0 ? "" : "\n\n");
            if (isHeading(i)) {
                parts.add(new Part(Part.Kind.HEADING, line.text(), text.length()));
            }
            text.append(line.mapped(), 0, line.mapped().length());
        } else {
            removed.add(new Removed(cut(line.text()), why));
            if (why.equals("photo caption or credit")) {
                Part.Kind part = PageParts.isCredit(line) ? Part.Kind.CREDIT : Part.Kind.CAPTION;
                parts.add(new Part(part, PageParts.cut(line.text()), text.length()));
            }
        }
    }

    // Text has no marks of headings: a short line that is no sentence, between two paragraphs of the report.
    private boolean isHeading(int i) {
        Line line = lines.get(i);
        boolean amid = i > 0 && i + 1 < lines.size() && verdicts[i - 1] == null && verdicts[i + 1] == null;
        return amid
                && line.words() <= HEADING_WORDS
                && !line.endsAsSentence()
                && lines.get(i - 1).endsAsSentence()
                && lines.get(i + 1).isProse();
    }

    private static String cut(String text) {
        return Words.cut(text, Limits.REMOVED);
    }

    /** Lines that occur more than once, by their folded text. */
    static Map<String, Integer> counts(List<Line> lines) {
        Map<String, Integer> counts = new HashMap<>();
        lines.forEach(line -> counts.merge(line.lower(), 1, Integer::sum));
        return counts;
    }
}
