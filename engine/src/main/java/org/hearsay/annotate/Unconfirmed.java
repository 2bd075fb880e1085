package org.hearsay.annotate;

import java.util.Set;
import org.hearsay.language.Lexicon;

/** The words that leave open whether what others say is so: "unable to confirm", "could not be independently verified". */
final class Unconfirmed {

    /** The longest words of inability. */
    private static final int LONGEST = 4;

    private static final Lexicon KNOWN = Lexicon.of(Unconfirmed.class, "unconfirmed.tsv");
    private static final Set<String> UNABLE = KNOWN.words("unable");
    private static final Set<String> CHECKS = KNOWN.words("check");

    /** One past the last of such words, where they begin at token {@code i} and end before {@code limit}; else -1. */
    int end(Words words, int i, int limit) {
        StringBuilder phrase = new StringBuilder();
        for (int at = i; at < i + LONGEST && at < limit; at++) {
            phrase.append(at == i ? "" : " ").append(words.form(at));
            int check = UNABLE.contains(phrase.toString()) ? withoutBetween(words, at + 1) : limit;
            if (check < limit && CHECKS.contains(words.form(check))) {
                return withOther(words, check + 1, limit);
            }
        }
        return -1;
    }

    /** "Confirm or deny": who does neither leaves both open. */
    private int withOther(Words words, int after, int limit) {
        boolean joined = words.is(after, "or") || words.is(after, "nor");
        return joined && after + 1 < limit && CHECKS.contains(words.form(after + 1)) ? after + 2 : after;
    }

    private static int withoutBetween(Words words, int from) {
        int at = from;
        while (words.is(at, "be") || isManner(words, at)) {
            at++;
        }
        return at;
    }

    private static boolean isManner(Words words, int i) {
        boolean adverb = words.is(i, WordClass.ADVERB) && !words.is(i, "only");
        return adverb || (words.isWord(i) && words.form(i).endsWith("ly") && !words.is(i, "only"));
    }
}
