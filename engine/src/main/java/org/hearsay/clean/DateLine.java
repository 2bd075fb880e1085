package org.hearsay.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Publication;
import org.jspecify.annotations.Nullable;

/**
 * A line that gives the day, and nothing else of weight.
 *
 * @param date the day, with the moment where it is given
 * @param end where the date ends in the line
 * @param change whether it is the day of a later change
 * @param labelled whether it is called the day of publication
 */
record DateLine(Publication date, int end, boolean change, boolean labelled) {

    private static final Set<String> LABELS =
            Lexicon.of(DateLine.class, "date-labels.txt").words();
    private static final Set<String> CHANGES =
            Lexicon.of(DateLine.class, "change-labels.txt").words();
    private static final Set<String> PUBLISHED =
            Lexicon.of(DateLine.class, "published-labels.txt").words();
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}]++");
    private static final int LONGEST = 140;
    private static final int OTHER_WORDS = 7;
    private static final int LABEL_LENGTH = 14;
    private static final int FEW_WORDS = 2;
    private static final int SIGNED_WORDS = 5;

    /** {@code line} as a date line, if it is one. */
    static Optional<DateLine> of(String line) {
        return of(line, null);
    }

    /** {@code line} as a date line, read with the habits of {@code language} where its date could be two days. */
    static Optional<DateLine> of(String line, @Nullable String language) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return DateReader.first(line, language).flatMap(found -> {
            return others(line, found) > OTHER_WORDS ? Optional.empty() : Optional.of(date(line, found));
        });
    }

    /** The dates of {@code line}, which is a date line: that of publication and that of a change may share one. */
    static List<DateLine> all(String line, @Nullable String language) {
        List<DateLine> dates = new ArrayList<>();
        Optional<DateLine> date = of(line, language);
        String rest = line;
        while (date.isPresent()) {
            dates.add(date.get());
            rest = rest.substring(date.get().end());
            date = of(rest, language);
        }
        return dates;
    }

    /**
     * Whether {@code line} is the day of a report and hardly more. What goes on from another number is a span of days, what
     * stands after a name of another kind ("Venue: ...") the day of something else.
     */
    static boolean isPlain(String line) {
        return DateReader.first(line, null)
                .filter(found -> isPlain(line, found))
                .isPresent();
    }

    private static boolean isPlain(String line, DateReader.Found found) {
        String before = line.substring(0, found.begin()).strip();
        boolean opened =
                WORDS.splitAsStream(before.toLowerCase(Locale.ROOT)).limit(1).anyMatch(DateLine::isLabel);
        boolean signed = Byline.beforeDate(line).isPresent();
        boolean other = before.endsWith(":") && !opened && !signed;
        boolean span = before.chars().anyMatch(Character::isDigit);
        return !other && !span && others(line, found) <= (opened || signed ? SIGNED_WORDS : FEW_WORDS);
    }

    /** Whether {@code word}, in lower case, stands beside days: what they are called, weekdays, zones. */
    static boolean isLabel(String word) {
        return PUBLISHED.contains(word) || CHANGES.contains(word) || LABELS.contains(word);
    }

    private static long others(String line, DateReader.Found found) {
        String rest = line.substring(0, found.begin()) + ' ' + line.substring(found.end());
        return WORDS.splitAsStream(rest.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 1 && !isLabel(word))
                .count();
    }

    /** A date with a label, or almost alone, at the beginning of {@code line}. */
    static Optional<DateLine> atTop(String line) {
        String head = line.substring(0, Math.min(LONGEST, line.length()));
        return DateReader.first(head, null)
                .filter(found -> found.begin() <= LABEL_LENGTH)
                .flatMap(found -> {
                    String label = head.substring(0, found.begin())
                            .replaceAll("[\\p{P}\\p{S}]", "")
                            .strip();
                    boolean labelled = isLabel(label.toLowerCase(Locale.ROOT));
                    boolean alone = label.isEmpty() && line.length() - found.end() <= LABEL_LENGTH;
                    return labelled || alone ? Optional.of(date(head, found)) : Optional.empty();
                });
    }

    /** Whether {@code text} holds a word for a change. */
    static boolean saysChange(String text) {
        return WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).anyMatch(CHANGES::contains);
    }

    private static DateLine date(String line, DateReader.Found found) {
        String before = line.substring(0, found.begin()).toLowerCase(Locale.ROOT);
        boolean change = saysChange(before);
        boolean labelled = WORDS.splitAsStream(before).anyMatch(PUBLISHED::contains);
        return new DateLine(found.date(), found.end(), change, labelled);
    }
}
