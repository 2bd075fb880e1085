package org.hearsay.claim;

/**
 * A word of content as it stands in a gist.
 *
 * @param key what it is compared by
 * @param kind what it is
 * @param position its place among the tokens
 * @param verb whether its form is a verb's
 * @param mood how the words before it turn it
 * @param clause in what kind of clause it stands
 * @param text the characters
 */
record Term(String key, Kind kind, int position, boolean verb, Mood mood, Clause clause, String text) {

    /** What a term can be. */
    enum Kind {
        WORD,
        NAME,
        NUMBER
    }

    /** What a clause does for the sentence. */
    enum Clause {
        MAIN,
        /** Says more of a noun: "the ruling that ordered it to pay". */
        RELATIVE,
        /** Only sets the scene. */
        ASIDE
    }

    /** Whether the words beside a term negate it, put it into the future, doubt it, or say that it was called off. */
    record Mood(boolean negated, boolean planned, boolean doubted, boolean undone) {
        static final Mood PLAIN = new Mood(false, false, false, false);
    }

    /** The same, called off. */
    Term calledOff() {
        Mood off = new Mood(mood.negated, mood.planned, mood.doubted, true);
        return new Term(key, kind, position, verb, off, clause, text);
    }

    /** Whether it stands in a clause that only sets the scene. */
    boolean aside() {
        return clause == Clause.ASIDE;
    }

    boolean relative() {
        return clause == Clause.RELATIVE;
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }
}
