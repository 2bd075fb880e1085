package org.hearsay.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Certainty;
import org.hearsay.model.Modality;
import org.hearsay.model.Polarity;

/** Reads from its words how sure a clause sounds, whether it denies, and whether it speaks of something to come. */
final class CertaintyReader {

    private static final int LONGEST = 3;

    /** So many tokens before a cue may belong to it: "has not been able to" before "confirm". */
    private static final int WORDS_BEFORE = 5;

    private final Map<String, Certainty> certainties = new HashMap<>();
    private final Set<String> plans =
            Lexicon.of(CertaintyReader.class, "plans.tsv").words();
    private final Unconfirmed unconfirmed = new Unconfirmed();
    private final Map<String, String> verbs =
            Lexicon.of(CertaintyReader.class, "cue-certainty.tsv").table();

    CertaintyReader() {
        for (List<String> row :
                Lexicon.of(CertaintyReader.class, "certainty.tsv").rows()) {
            certainties.put(row.get(0), Certainty.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
    }

    /** How sure an attribution sounds: by its verb, else by what is said. */
    Certainty ofStatement(Words words, Draft draft) {
        if (draft.denied()) {
            return Certainty.DENIED;
        }
        if (draft.cue() != null && isUnconfirmed(words, draft.cue())) {
            return Certainty.UNKNOWN;
        }
        String byVerb = verbs.get(draft.verb());
        if (byVerb != null) {
            return Certainty.valueOf(byVerb.toUpperCase(Locale.ROOT));
        }
        return draft.content().stream()
                .map(range -> certaintyIn(words, range))
                .reduce(Certainty.CERTAIN, CertaintyReader::weaker);
    }

    /** Whether words that leave open what others say end in {@code range}; they may begin before it. */
    private boolean isUnconfirmed(Words words, Range range) {
        for (int i = Math.max(0, range.from() - WORDS_BEFORE); i < range.to(); i++) {
            if (unconfirmed.end(words, i, range.to()) > range.from()) {
                return true;
            }
        }
        return false;
    }

    /** How the words of {@code range} stand to what they say. */
    Modality modality(Words words, Range range) {
        Certainty certainty = certaintyIn(words, range);
        boolean denies = certainty == Certainty.DENIED || isNegated(words, range);
        return new Modality(denies ? Polarity.DENIES : Polarity.ASSERTS, certainty, isPlanned(words, range));
    }

    private Certainty certaintyIn(Words words, Range range) {
        Certainty found = isUnconfirmed(words, range) ? Certainty.UNKNOWN : Certainty.CERTAIN;
        for (int i = range.from(); i < range.to(); i++) {
            for (int length = 1; length <= LONGEST && i + length <= range.to(); length++) {
                Certainty here = certainties.get(phrase(words, i, length));
                found = here == null ? found : weaker(found, here);
            }
        }
        return found;
    }

    private static Certainty weaker(Certainty a, Certainty b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static String phrase(Words words, int from, int length) {
        if (length == 1) {
            return words.form(from);
        }
        StringBuilder phrase = new StringBuilder(words.form(from));
        for (int i = from + 1; i < from + length; i++) {
            phrase.append(' ').append(words.form(i));
        }
        return phrase.toString();
    }

    /**
     * A negation before the verb of the main clause; one in a later clause negates something else, and who cannot confirm
     * a thing does not deny it.
     */
    private boolean isNegated(Words words, Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            int open = unconfirmed.end(words, i, range.to());
            if (open > 0) {
                i = open - 1;
                continue;
            }
            boolean clauseEnds = words.isComma(i) || (words.is(i, WordClass.SUBORDINATOR) && i > range.from() + 1);
            if (clauseEnds) {
                return false;
            }
            boolean helper = (words.is(i, WordClass.AUXILIARY) && words.is(i, WordClass.NEGATION))
                    || (words.is(i, "not") && !words.is(i + 1, "only") && words.is(i - 1, WordClass.AUXILIARY))
                    || words.is(i, "never");
            boolean nobody = i == range.from() && (words.is(i, "no") || words.is(i, "nobody") || words.is(i, "none"));
            if (helper || nobody) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlanned(Words words, Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            for (int length = 1; length <= LONGEST && i + length <= range.to(); length++) {
                if (plans.contains(phrase(words, i, length))) {
                    return true;
                }
            }
        }
        return false;
    }
}
