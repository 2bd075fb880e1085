package org.hearsay.annotate.time;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an operation knows besides its match: the day of publication, the words around, and the findings so far. */
final class Scene {

    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-(\\d\\d))?)?");

    private static final Pattern PLURAL = Pattern.compile("\\p{L}{2,}+(?<=[^su]s)(?<!is)");

    /** Words between "adjourned" and the day to which something was. */
    private static final int DEFERRED_REACH = 10;

    private final @Nullable LocalDate published;
    private final List<Word> words;
    private final TenseReader tenses;
    private @Nullable String lastQuarter;
    private @Nullable String lastDate;
    private @Nullable Finding last;

    Scene(@Nullable LocalDate published, List<Word> words, TenseReader tenses) {
        this.published = published;
        this.words = words;
        this.tenses = tenses;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    Tense tense(Match match) {
        return told(match).tense();
    }

    /** The tense around the match; "since" is always of the past. */
    Told told(Match match) {
        return isBefore(match, "BEGINS")
                ? new Told(Tense.PAST, true)
                : tenses.around(words, match.first(), match.end());
    }

    /** Whether nothing stands between the match and the word before it. */
    boolean isGlued(Match match) {
        return words.get(match.first()).gap() == Word.Gap.NONE && match.first() > 0;
    }

    /** Whether the word {@code distance} before the match can be a year. */
    boolean isYear(Match match, int distance) {
        return isBefore(match, distance, "YEAR");
    }

    boolean isAfter(Match match, String kind) {
        return match.end() < words.size() && words.get(match.end()).is(kind);
    }

    boolean isBefore(Match match, String kind) {
        return isBefore(match, 1, kind);
    }

    /** Whether the word {@code distance} before the match has a reading of the kind. */
    boolean isBefore(Match match, int distance, String kind) {
        int index = match.first() - distance;
        return index >= 0 && words.get(index).is(kind);
    }

    boolean isCapitalBefore(Match match) {
        return match.first() > 0 && words.get(match.first() - 1).capital();
    }

    /** Whether the word after the match looks like a common noun in the plural. */
    boolean isPluralAfter(Match match) {
        if (match.end() >= words.size()) {
            return false;
        }
        Word next = words.get(match.end());
        return next.gap() == Word.Gap.SPACE
                && !next.capital()
                && PLURAL.matcher(next.form()).matches();
    }

    /** Whether the match, or the part of the day after it, is possessive: "Sunday's", "Sunday night's". */
    boolean isPossessive(Match match) {
        boolean part = isAfter(match, "PART") && words.get(match.end()).is("POSSESSIVE");
        return part || words.get(match.end() - 1).is("POSSESSIVE");
    }

    /** Whether the match tells of which kind the noun after it is: "Friday prayers", "a Sunday night game". */
    boolean isModifier(Match match) {
        int next = isAfter(match, "PART") ? match.end() + 1 : match.end();
        if (TenseReader.isBoundary(words, next)) {
            return false;
        }
        Word word = words.get(next);
        boolean letters = Character.isLetter(word.form().codePointAt(0));
        return letters && !word.is("AFTERDAY") && !word.is("SHIFT");
    }

    /** Whether a word before the match in its sentence tells that something was moved in time. */
    boolean isDeferred(Match match) {
        for (int i = match.first() - 1; i >= Math.max(0, match.first() - DEFERRED_REACH); i--) {
            if (words.get(i).is("DEFERS")) {
                return true;
            }
            if (TenseReader.isBoundary(words, i)) {
                return false;
            }
        }
        return false;
    }

    /** The finding that ends one word before the match: the other end of a range. */
    @Nullable
    Finding otherEnd(Match match) {
        return last != null && last.end() == match.first() - 1 ? last : null;
    }

    /** Whether the finding tells its day by its number: "5 September", not "Tuesday". */
    boolean isNumbered(Finding finding) {
        return words.subList(finding.first(), finding.end()).stream()
                .anyMatch(word -> word.is("DAY") || word.is("DAYTH") || word.is("DATE"));
    }

    /** Whether the word after the match says that its number counts something: "12 people", "12 were killed". */
    boolean isCount(Match match) {
        if (match.end() >= words.size() || words.get(match.end()).gap() == Word.Gap.PARAGRAPH) {
            return false;
        }
        Word next = words.get(match.end());
        boolean word = Character.isLetter(next.form().codePointAt(0)) && !next.capital();
        return next.is("COUNTED") || (word && !next.is("AFTERDAY"));
    }

    /** The last quarter of a year that the text spoke of by its number: 2023-Q3. */
    @Nullable
    String lastQuarter() {
        return lastQuarter;
    }

    /** The last year, month or day that the text spoke of: 2023, 2023-09, 2023-09-05. */
    @Nullable
    String lastDate() {
        return lastDate;
    }

    private boolean isAhead(String quarter) {
        return published != null && quarter.compareTo(Granule.QUARTER.at(published)) > 0;
    }

    void remember(Finding finding) {
        last = finding;
        boolean quarter =
                QUARTER.matcher(finding.value()).matches() && finding.rule().startsWith("quarter");
        if (quarter && !isAhead(finding.value())) {
            lastQuarter = finding.value();
        }
        if (isDate(finding.value())) {
            lastDate = finding.value();
        }
    }

    private static boolean isDate(String value) {
        Matcher date = DATE.matcher(value);
        return date.matches()
                && (date.group(3) == null || CalendarMeanings.valid(date.group(1), date.group(2), date.group(3)));
    }
}
