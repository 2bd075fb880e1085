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
import org.jspecify.annotations.Nullable;

/** Reads from its words how sure a clause sounds, whether it denies, and whether it speaks of something to come. */
final class CertaintyReader {

    private static final int LONGEST = 3;

    /** So many tokens before a cue may belong to it: "has not been able to" before "confirm". */
    private static final int WORDS_BEFORE = 5;

    private final Map<String, Certainty> certainties = new HashMap<>();
    private final Set<String> plans =
            Lexicon.of(CertaintyReader.class, "plans.tsv").words();
    private final Unconfirmed unconfirmed = new Unconfirmed();
    private final Denials denials = new Denials();
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
        if (draft.cue() != null && isUnconfirmed(words, draft.cue())) {
            return Certainty.UNKNOWN;
        }
        String byVerb = verbs.get(draft.verb());
        Certainty certainty = byVerb == null ? null : Certainty.valueOf(byVerb.toUpperCase(Locale.ROOT));
        if (draft.denied() || certainty == Certainty.DENIED) {
            return isRefusal(words, draft.cue()) ? Certainty.CERTAIN : Certainty.DENIED;
        }
        if (certainty != null) {
            return certainty;
        }
        return draft.content().stream()
                .map(range -> certaintyIn(words, range))
                .reduce(Certainty.CERTAIN, CertaintyReader::weaker);
    }

    private boolean isRefusal(Words words, @Nullable Range cue) {
        for (int i = cue == null ? 0 : cue.from(); cue != null && i < cue.to(); i++) {
            if (certainties.get(words.form(i)) == Certainty.DENIED && denials.refuses(words, i)) {
                return true;
            }
        }
        return false;
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
                if (here != null && counts(words, range, i, length) && tells(words, range, i, here)) {
                    found = weaker(found, here);
                }
            }
        }
        return found;
    }

    private static boolean counts(Words words, Range range, int i, int length) {
        return length > 1 || !NamedVerbs.isName(words, range, i);
    }

    private boolean tells(Words words, Range range, int i, Certainty here) {
        return here != Certainty.DENIED || denials.tells(words, range, i);
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
     * A negation before the verb of the main clause; one in a clause before or after it negates something else, and who
     * cannot confirm a thing does not deny it.
     */
    private boolean isNegated(Words words, Range range) {
        boolean verb = false;
        for (int i = Clauses.mainFrom(words, range); i < range.to(); i++) {
            int open = unconfirmed.end(words, i, range.to());
            if (open > 0) {
                i = open - 1;
                continue;
            }
            int clause = verb ? -1 : Clauses.ownVerbEnd(words, i, range);
            if (clause > 0) {
                i = clause - 1;
                continue;
            }
            if (words.isComma(i) || (words.is(i, WordClass.SUBORDINATOR) && i > range.from() + 1)) {
                return false;
            }
            if (isNegation(words, range, i)) {
                return true;
            }
            verb |= Clauses.isVerb(words, i);
        }
        return false;
    }

    private static boolean isNegation(Words words, Range range, int i) {
        boolean helper = (words.is(i, WordClass.AUXILIARY) && words.is(i, WordClass.NEGATION))
                || (words.is(i, "not") && !words.is(i + 1, "only") && words.is(i - 1, WordClass.AUXILIARY))
                || words.is(i, "never");
        boolean nobody = i == range.from() && (words.is(i, "no") || words.is(i, "nobody") || words.is(i, "none"));
        return helper || nobody;
    }

    private boolean isPlanned(Words words, Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            for (int length = 1; length <= LONGEST && i + length <= range.to(); length++) {
                if (plans.contains(phrase(words, i, length)) && counts(words, range, i, length)) {
                    return true;
                }
            }
        }
        return false;
    }
}
