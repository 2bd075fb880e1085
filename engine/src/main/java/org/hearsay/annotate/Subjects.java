package org.hearsay.annotate;

/** Tells the subjects of clauses by the words about them. */
final class Subjects {

    /** No apposition is longer than so many tokens. */
    private static final int APPOSITION = 16;

    private Subjects() {}

    /** Whether a verb follows, past an apposition, or a word of saying stands just before. */
    static boolean isOne(Scene scene, Range range) {
        Words words = scene.words();
        int after = range.to();
        if (words.isComma(after)) {
            int end = after + 1;
            while (words.has(end) && end - after < APPOSITION && !words.isComma(end) && !scene.startsSentence(end)) {
                end++;
            }
            after = words.isComma(end) ? end + 1 : after;
        }
        while (words.is(after, WordClass.ADVERB) || (words.form(after).endsWith("ly") && !words.isCapital(after))) {
            after++;
        }
        boolean verb = words.is(after, WordClass.AUXILIARY)
                || words.is(after, WordClass.VERB)
                || words.is(after, "who")
                || (words.form(after).endsWith("ed") && !words.isCapital(after));
        return verb || words.is(range.from() - 1, "said");
    }
}
