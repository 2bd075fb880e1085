package org.hearsay.claim;

/**
 * A word of content as it stands in a gist.
 *
 * @param key what it is compared by
 * @param kind what it is
 * @param position its place among the tokens
 * @param verb whether its form is a verb's
 * @param mood how the words before it turn it
 * @param aside whether it stands in a clause that only sets the scene
 * @param text the characters
 */
record Term(String key, Kind kind, int position, boolean verb, Mood mood, boolean aside, String text) {

    /** What a term can be. */
    enum Kind {
        WORD,
        NAME,
        NUMBER
    }

    /** Whether the words before a term negate it, put it into the future, or doubt it. */
    record Mood(boolean negated, boolean planned, boolean doubted) {
        static final Mood PLAIN = new Mood(false, false, false);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }
}
