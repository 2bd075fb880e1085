package org.hearsay.annotate;

import java.util.Set;
import org.hearsay.language.Lexicon;

/** Tells a denial of what was told from the word in a side clause, and from the refusal of something: "denied bail". */
final class Denials {

    /** The longest object: "denied Ilse Varga a new appeal". */
    private static final int OBJECT = 5;

    private final Set<String> granted = Lexicon.of(Denials.class, "granted.tsv").words();

    /** Whether the denying word at {@code i} speaks for all of {@code range}. */
    boolean tells(Words words, Range range, int i) {
        return !Clauses.isSubordinate(words, i, range) && !refuses(words, i);
    }

    /** Whether the denying word at {@code i} withholds a thing from somebody. */
    boolean refuses(Words words, int i) {
        if (isPassive(words, i)) {
            return words.is(i + 1, "to") || beginsObject(words, i + 1);
        }
        boolean somebody = words.is(i + 1, WordClass.OBJECT) && !words.is(i + 1, WordClass.POSSESSIVE);
        boolean thing = !words.is(i + 1, "any") && granted.contains(words.form(head(words, i)));
        return thing || (somebody && beginsObject(words, i + 2));
    }

    private static boolean isPassive(Words words, int i) {
        int from = i;
        while (words.is(from - 1, WordClass.ADVERB)) {
            from--;
        }
        return CueReader.hasBe(words, from - 1, from);
    }

    private static boolean beginsObject(Words words, int i) {
        return words.isWord(i)
                && !words.is(i, WordClass.PREPOSITION)
                && !words.is(i, WordClass.TIME)
                && !words.is(i, WordClass.ADVERB)
                && !words.is(i, WordClass.COORDINATOR)
                && !words.is(i, WordClass.SUBORDINATOR)
                && !words.is(i, WordClass.AUXILIARY);
    }

    /** The last word of the object behind the verb, or the verb. */
    private static int head(Words words, int verb) {
        int at = verb;
        while (at - verb < OBJECT && beginsObject(words, at + 1)) {
            at++;
        }
        return at;
    }
}
