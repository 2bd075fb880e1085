package org.hearsay.annotate;

import org.jspecify.annotations.Nullable;

/**
 * What follows a cue.
 *
 * @param frame what kind of thing
 * @param from where the content begins, if it follows
 * @param cueEnd where the cue ends, a preposition that belongs to it included
 * @param addressee to whom it was said
 */
record Complement(
        Frame frame, int from, int cueEnd, @Nullable Range addressee) {

    /** The kinds of things that follow a cue. */
    enum Frame {
        QUOTE,
        THAT,
        CLAUSE,
        INFINITIVE,
        NOUN,
        /** The sentence ends, or a comma follows: what was said stands before, or round about. */
        END
    }
}
