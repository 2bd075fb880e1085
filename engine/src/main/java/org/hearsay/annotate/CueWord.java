package org.hearsay.annotate;

import java.util.Set;

/**
 * A form of a verb that can attribute.
 *
 * @param verb the verb itself
 * @param tense which form of it
 * @param frames what can follow as content, one letter each, as {@code cue-verbs.tsv} explains
 * @param prepositions after which content can follow
 */
record CueWord(String verb, Tense tense, String frames, Set<String> prepositions) {

    /** The form of a verb. */
    enum Tense {
        BASE,
        THIRD,
        PAST,
        ING
    }

    /** Takes a quote or a clause, and can follow or stand amid what was said. */
    boolean says() {
        return frames.indexOf('s') >= 0;
    }

    boolean takesClause() {
        return says() || frames.indexOf('c') >= 0;
    }

    boolean takesInfinitive() {
        return frames.indexOf('t') >= 0;
    }

    boolean takesNoun() {
        return frames.indexOf('n') >= 0;
    }

    /** Attributes an appearance to nobody: seems, appears. */
    boolean appears() {
        return frames.indexOf('z') >= 0;
    }

    /** Names first to whom it is said. */
    boolean addresses() {
        return frames.indexOf('a') >= 0 || frames.indexOf('o') >= 0;
    }
}
