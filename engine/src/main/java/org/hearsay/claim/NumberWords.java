package org.hearsay.claim;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** What English words, signs and abbreviations say of numbers, read once from the resources. Immutable. */
final class NumberWords {

    private static final NumberWords ENGLISH = new NumberWords();
    private static final int MARK = 2;

    private final Map<String, BigDecimal> simple = values("numbers.txt", row -> !isMarked(row));
    private final Map<String, BigDecimal> times = values("numbers.txt", NumberWords::isMarked);
    private final Map<String, BigDecimal> factors = values("suffixes.txt", row -> !isMarked(row));
    private final Map<String, BigDecimal> factorsOfSums = values("suffixes.txt", NumberWords::isMarked);
    private final Map<String, BigDecimal> fractions = values("fractions.txt", row -> true);
    private final Map<String, String> measures = table("measures.txt");
    private final Map<String, String> currencies = table("currencies.txt");
    private final Map<String, String> ages = table("ages.txt");
    private final Map<String, String> spans = table("spans.txt");
    private final Map<String, String> wholes = table("wholes.txt");
    private final Set<String> approximations = words("approximations.txt");
    private final Set<String> beforeYears = words("before-years.txt");
    private final Set<String> beforeOnes = words("before-ones.txt");

    private NumberWords() {}

    static NumberWords english() {
        return ENGLISH;
    }

    /** "Forty", "million", "forty-two". */
    boolean isNumber(String form) {
        return Arrays.stream(form.split("-", -1)).allMatch(part -> simple.containsKey(part) || times.containsKey(part));
    }

    /** The value of a word that stands for itself: "four", "twenty". */
    @Nullable
    BigDecimal simple(String form) {
        return simple.get(form);
    }

    /** By how much a word multiplies what stands before it: "dozen", "million". */
    @Nullable
    BigDecimal times(String form) {
        return times.get(form);
    }

    /** By how much what is written behind digits multiplies them, in a sum or before a plural noun or anywhere. */
    @Nullable
    BigDecimal factor(String suffix, boolean sum) {
        BigDecimal factor = factors.get(suffix);
        return factor == null && sum ? factorsOfSums.get(suffix) : factor;
    }

    /** Into how many parts a word cuts a whole: 3 for "thirds". */
    @Nullable
    BigDecimal parts(String form) {
        return fractions.get(form);
    }

    /** The word for which an abbreviation, as it is written, stands behind a number. */
    @Nullable
    String measure(String suffix) {
        return measures.get(suffix);
    }

    /** The word for the money whose sign or code this is. */
    @Nullable
    String currency(String form) {
        return currencies.get(form);
    }

    boolean isBeforeAge(String form) {
        return "before".equals(ages.get(form));
    }

    boolean isBehindAge(String form) {
        return "behind".equals(ages.get(form));
    }

    /** Whether a word behind a number of days makes it say when: "later". */
    boolean isBehindMoment(String form) {
        return "behind".equals(spans.get(form));
    }

    /** Whether a word before a number of days makes it say how long: "for". */
    boolean isBeforeSpan(String form) {
        return "before".equals(spans.get(form));
    }

    /** Whether a word before a number says that something befell only some of those counted. */
    boolean isBeforeWhole(String form) {
        return "whole".equals(wholes.get(form));
    }

    /** Whether a word before a number says that those counted are some of others. */
    boolean isBeforePart(String form) {
        return "part".equals(wholes.get(form));
    }

    boolean isApproximation(String form) {
        return approximations.contains(form);
    }

    boolean isBeforeYear(String form) {
        return beforeYears.contains(form);
    }

    /** Whether "one" behind a word is no number. */
    boolean isBeforeOne(String form) {
        return beforeOnes.contains(form);
    }

    private static boolean isMarked(List<String> row) {
        return row.size() > MARK;
    }

    private static Map<String, BigDecimal> values(String resource, Predicate<List<String>> kept) {
        return Lexicon.of(NumberWords.class, resource).rows().stream()
                .filter(kept)
                .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> new BigDecimal(row.get(1))));
    }

    private static Map<String, String> table(String resource) {
        return Map.copyOf(Lexicon.of(NumberWords.class, resource).table());
    }

    private static Set<String> words(String resource) {
        return Set.copyOf(Lexicon.of(NumberWords.class, resource).words());
    }
}
