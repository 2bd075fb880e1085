package org.hearsay.clean;

import java.util.List;
import java.util.Locale;
import java.util.Map;

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
        return repeated(lines, counts);
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
