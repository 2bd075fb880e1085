package org.hearsay.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How what happens in one of two gists stands to what happens in the other. */
final class Happening {

    private static final Vocabulary VOCABULARY = Vocabulary.english();

    private Happening() {}

    /**
     * Whether one of two only mentions, to say more of a noun, what the other tells: "it will not appeal against the ruling
     * that ordered it to pay".
     */
    static boolean areTwo(Gist one, Gist other) {
        return mentions(one, other) || mentions(other, one);
    }

    private static boolean mentions(Gist one, Gist other) {
        List<Term> verbs = one.verbs();
        List<Term> main = verbs.stream().filter(term -> !term.relative()).toList();
        return main.size() < verbs.size()
                && !main.isEmpty()
                && main.stream().allMatch(term -> counterpart(term, other) == null);
    }

    /** The same word in the other, or its contrary; null where it has neither. */
    static @Nullable Term counterpart(Term asked, Gist said) {
        Term same = said.byKey().get(asked.key());
        if (same != null) {
            return same;
        }
        for (String contrary : VOCABULARY.opposites(asked.key())) {
            Term there = said.byKey().get(contrary);
            if (there != null) {
                return there;
            }
        }
        return null;
    }
}
