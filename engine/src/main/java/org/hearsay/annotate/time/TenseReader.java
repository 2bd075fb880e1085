package org.hearsay.annotate.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The tense of the clause around an expression: that of the nearest verb before it in the sentence, or else of the
 * nearest after it. A form of the past after a helping verb ("will be held") leaves it to the helping verb.
 */
final class TenseReader {

    /** Words looked at on either side; bounds the work in a long sentence. */
    private static final int REACH = 30;

    /** Words in the longest row of {@code tenses.tsv}. */
    private static final int LONGEST = 4;

    private static final String NONE = "NONE";
    private static final String EXPRESSION = "*";

    /** How "they'll" ends. */
    private static final String WILL = "'ll";

    private final Map<String, String> tenses;
    private final Set<String> weak;
    private final Set<String> sure;
    private final Set<String> perfect;
    private final Set<String> near;

    TenseReader(Lexicon lexicon) {
        this.tenses = lexicon.table();
        this.weak = flagged(lexicon, "weak");
        this.sure = flagged(lexicon, "sure");
        this.perfect = flagged(lexicon, "perfect");
        this.near = flagged(lexicon, "near");
    }

    private static Set<String> flagged(Lexicon lexicon, String flag) {
        return lexicon.rows().stream()
                .filter(row -> row.size() > 2 && List.of(row.get(2).split(" ")).contains(flag))
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The tense around the words from {@code first} to before {@code end}; past where no verb tells. */
    Told around(List<Word> words, int first, int end) {
        Told before = before(words, first);
        if (before != null) {
            return before;
        }
        for (int i = end; i < Math.min(words.size(), end + REACH) && !isBoundary(words, i); i++) {
            Tense tense = of(words, i, row(words, i, first));
            if (tense != null) {
                return new Told(tense, false);
            }
        }
        return new Told(Tense.PAST, false);
    }

    private @Nullable Told before(List<Word> words, int first) {
        Told doubtful = null;
        for (int i = first - 1; i >= Math.max(0, first - REACH) && !isBoundary(words, i + 1); i--) {
            String row = row(words, i, first);
            Tense tense = of(words, i, row);
            if (tense != null && !weak.contains(row)) {
                return new Told(tense, sure.contains(row) || (tense == Tense.PAST && isRightBefore(words, i, first)));
            }
            doubtful = doubtful == null && tense != null ? new Told(tense, false) : doubtful;
        }
        return doubtful;
    }

    /** "Was arrested in November", "arrested Nov. 5"; a finished present has no time: "has set Nov. 10 as the day". */
    private static boolean isRightBefore(List<Word> words, int verb, int first) {
        return isNear(words, verb, first) && (verb == 0 || !words.get(verb - 1).is("HELPSPRESENT"));
    }

    private static boolean isNear(List<Word> words, int verb, int first) {
        return verb == first - 1 || (verb == first - 2 && words.get(first - 1).is("PLACES"));
    }

    /** "Did not begin", "doesn't begin". */
    private static boolean isDenied(List<Word> words, int at) {
        String before = at == 0 ? "" : words.get(at - 1).form();
        return before.equals("not") || before.equals("did") || before.endsWith("n't");
    }

    /**
     * The longest row that fits from the word at {@code at}, or the word alone where it is no row; {@code expression}
     * stands as a star.
     */
    private String row(List<Word> words, int at, int expression) {
        StringBuilder joined = new StringBuilder();
        String form = words.get(at).form();
        String longest = form.endsWith(WILL) ? WILL : tenses.containsKey(form) ? "" : form;
        for (int i = at; i < Math.min(words.size(), at + LONGEST); i++) {
            joined.append(i == at ? "" : " ")
                    .append(i == expression ? EXPRESSION : words.get(i).form());
            String row = joined.toString();
            boolean fits = tenses.containsKey(row)
                    && isBeforeItsParticiple(row, words, i + 1)
                    && isPresent(row, words, at, expression);
            longest = fits ? row : longest;
        }
        return longest;
    }

    private boolean isBeforeItsParticiple(String row, List<Word> words, int end) {
        return !perfect.contains(row) || isParticiple(words, end);
    }

    /** Whether nothing makes another form of a present: "the talks did not begin", "had to begin". */
    private boolean isPresent(String row, List<Word> words, int at, int expression) {
        return !near.contains(row) || (isNear(words, at, expression) && !isHelped(words, at) && !isDenied(words, at));
    }

    /** Whether a participle stands at {@code at} or after adverbs: "have [also gone]". */
    private boolean isParticiple(List<Word> words, int at) {
        int index = at;
        while (index < words.size() && index < at + LONGEST && isAdverb(words.get(index))) {
            index++;
        }
        if (isBoundary(words, index)) {
            return false;
        }
        Word word = words.get(index);
        String form = word.form();
        boolean regular = form.length() > 4 && form.endsWith("ed");
        return word.is("PARTICIPLE") || regular || "PAST".equals(tenses.get(form));
    }

    private static boolean isAdverb(Word word) {
        return word.is("ADVERB") || word.form().endsWith("ly");
    }

    private @Nullable Tense of(List<Word> words, int at, String row) {
        if (words.get(at).is("MONTH")) {
            return null;
        }
        String known = tenses.get(row);
        boolean past = known == null ? row.length() > 4 && row.endsWith("ed") : known.equals("PAST");
        if (past) {
            return isHelped(words, at) ? null : Tense.PAST;
        }
        return known == null || known.equals(NONE) ? null : Tense.valueOf(known);
    }

    /** Whether the word before, adverbs left out, is a helping verb of no past: "be held", "will formally be". */
    private boolean isHelped(List<Word> words, int at) {
        int before = at - 1;
        while (before > at - LONGEST && before > 0 && words.get(before).form().endsWith("ly")) {
            before--;
        }
        if (before < 0 || words.get(before).is("MONTH")) {
            return false;
        }
        String form = words.get(before).form();
        String known = near.contains(form) ? null : tenses.get(form);
        return known != null && (known.equals(NONE) || known.equals("FUTURE"));
    }

    /** Whether a sentence or paragraph ends before the word at {@code index}. */
    static boolean isBoundary(List<Word> words, int index) {
        return index <= 0 || index >= words.size() || words.get(index).gap().endsSentence();
    }
}
