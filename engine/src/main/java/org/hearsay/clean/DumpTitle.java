package org.hearsay.clean;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.language.Lexicon;

/**
 * The title of a dump: the line that is repeated near its top, or its first line less the outlet's name.
 *
 * @param text the title, or empty
 * @param suffix what the page's title adds to it at either end, such as the outlet's name; or empty
 */
record DumpTitle(String text, String suffix) {

    private static final int LONGEST = 500;
    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 40;
    private static final int LEAST_ALIKE = 3;
    private static final int MOST_SITE_WORDS = 5;
    private static final double ALIKE = 0.5;
    private static final List<String> SEPARATORS = Lexicon.of(DumpTitle.class, "title-separators.txt").words().stream()
            .map(separator -> separator.replace('_', ' '))
            .toList();
    private static final String[] PARTS = {" | ", " – ", " — ", " - ", " · ", " » ", " :: ", " « "};

    static DumpTitle of(List<Line> lines) {
        if (lines.isEmpty()) {
            return new DumpTitle("", "");
        }
        Map<String, Integer> counts = DumpCleaner.counts(lines);
        String first = lines.get(0).text();
        if (first.length() > LONGEST) {
            return new DumpTitle("", "");
        }
        for (String part : PARTS) {
            int at = first.lastIndexOf(part);
            while (at > 0) {
                String head = first.substring(0, at).strip();
                String tail = first.substring(at + part.length()).strip();
                if (stands(head, counts)) {
                    return new DumpTitle(spelled(head, lines), tail);
                }
                if (stands(tail, counts)) {
                    return new DumpTitle(spelled(tail, lines), head);
                }
                at = first.lastIndexOf(part, at - 1);
            }
        }
        return ofTheWindow(lines).orElseGet(() -> repeated(lines, counts));
    }

    // The first line of a copied page is most often the title of its window. The line that is most like it is the
    // title that the page shows; where none is, it is the title itself, less the name of the site.
    private static Optional<DumpTitle> ofTheWindow(List<Line> lines) {
        Line first = lines.get(0);
        if (!mayBeTitle(first)) {
            return Optional.empty();
        }
        DumpTitle bare = withoutSite(first.text());
        Likeness whole = Likeness.of(first.text());
        Likeness part = Likeness.of(bare.text);
        String best = "";
        double most = 0;
        for (Line line : lines.subList(1, Math.min(lines.size(), Limits.HEAD_LINES))) {
            if (line.words() >= LEAST_ALIKE && line.words() <= MOST_WORDS) {
                Likeness own = Likeness.of(line.text());
                double alike = Math.max(own.to(whole), own.to(part));
                best = alike > most ? line.text() : best;
                most = Math.max(most, alike);
            }
        }
        if (most >= ALIKE) {
            return Optional.of(new DumpTitle(best, bare.suffix));
        }
        return first.words() >= LEAST_WORDS ? Optional.of(bare) : Optional.empty();
    }

    private static boolean mayBeTitle(Line line) {
        return line.words() >= LEAST_ALIKE
                && line.words() <= MOST_WORDS
                && !line.isProse()
                && !line.isMenu()
                && !line.isAddress()
                && !line.isDateLine()
                && !line.isByline()
                && line.rule().isEmpty()
                && !(SiteName.fits(line.text()) && SiteName.isOfThePress(line.text()));
    }

    // The shortest head that is longer than what follows it.
    private static DumpTitle withoutSite(String text) {
        DumpTitle bare = new DumpTitle(text, "");
        for (String separator : SEPARATORS) {
            int at = text.lastIndexOf(separator);
            String head = at <= 0 ? "" : text.substring(0, at).strip();
            String tail = at <= 0 ? "" : text.substring(at + separator.length()).strip();
            boolean fits = Words.count(head) >= LEAST_WORDS
                    && Words.count(tail) <= MOST_SITE_WORDS
                    && Words.count(head) > Words.count(tail);
            if (fits && head.length() < bare.text.length()) {
                bare = new DumpTitle(head, SiteName.fits(tail) ? tail : "");
            }
        }
        return bare;
    }

    private static boolean stands(String text, Map<String, Integer> counts) {
        return counts.containsKey(text.toLowerCase(Locale.ROOT)) && Words.count(text) >= LEAST_WORDS;
    }

    private static DumpTitle repeated(List<Line> lines, Map<String, Integer> counts) {
        for (Line line : lines.subList(0, Math.min(lines.size(), Limits.HEAD_LINES))) {
            boolean sized = line.words() >= LEAST_WORDS && line.words() <= MOST_WORDS && !line.isMenu();
            if (sized && counts.getOrDefault(line.text().toLowerCase(Locale.ROOT), 0) > 1) {
                return new DumpTitle(line.text(), "");
            }
        }
        return untold(lines);
    }

    // Nothing is repeated: a first line that is no prose and stands over prose.
    private static DumpTitle untold(List<Line> lines) {
        for (int i = 0; i < Math.min(lines.size() - 1, 4); i++) {
            Line line = lines.get(i);
            boolean sized = line.words() >= LEAST_WORDS && line.words() <= MOST_WORDS && !line.isMenu();
            if (line.isProse()) {
                break;
            }
            if (sized
                    && !line.isAddress()
                    && !line.endsAsSentence()
                    && line.rule().isEmpty()
                    && !line.isDateLine()
                    && !line.isByline()) {
                return new DumpTitle(line.text(), "");
            }
        }
        return new DumpTitle("", "");
    }

    private static String spelled(String head, List<Line> lines) {
        return lines.stream()
                .skip(1)
                .map(Line::text)
                .filter(text -> text.equalsIgnoreCase(head))
                .findFirst()
                .orElse(head);
    }

    boolean isRepeatedBy(Line line) {
        if (text.isEmpty()) {
            return false;
        }
        String lower = line.text().toLowerCase(Locale.ROOT);
        String title = text.toLowerCase(Locale.ROOT);
        String added = suffix.toLowerCase(Locale.ROOT);
        boolean after = !added.isEmpty() && lower.startsWith(title) && lower.endsWith(added);
        boolean before = !added.isEmpty() && lower.startsWith(added) && lower.endsWith(title);
        return lower.equals(title) || after || before;
    }
}
