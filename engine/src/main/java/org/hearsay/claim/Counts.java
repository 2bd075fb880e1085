package org.hearsay.claim;

import java.util.List;

/**
 * How the numbers of one assertion stand to those of another.
 *
 * <p>Two reports that count different things, or one thing differently, do not bear each other out, however alike their
 * words are.
 */
enum Counts {
    /** One of them counts nothing. */
    SILENT,
    /** They give one number of one thing. */
    SAME,
    /** They count the same thing and come to another number. */
    OTHER_NUMBER,
    /** They count different things. */
    OTHER_THING;

    static Counts between(Gist one, Gist other) {
        List<Quantity> here = counted(one);
        List<Quantity> there = counted(other);
        if (here.isEmpty() || there.isEmpty()) {
            return SILENT;
        }
        if (here.stream().anyMatch(q -> there.stream().anyMatch(q::agreesWith))) {
            return SAME;
        }
        boolean oneThing = here.stream().anyMatch(q -> there.stream().anyMatch(q::mayCountAlike));
        return oneThing ? OTHER_NUMBER : OTHER_THING;
    }

    private static List<Quantity> counted(Gist gist) {
        return gist.quantities().stream().filter(q -> !q.isYear()).toList();
    }
}
