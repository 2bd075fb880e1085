package org.hearsay.annotate;

/** Tells the main clause from the clauses that lead it or belong to its subject, by closed-class words and commas. */
final class Clauses {

    private Clauses() {}

    /** Where the main clause begins: behind the comma of a clause such as "because the train did not stop" that leads it. */
    static int mainFrom(Words words, Range range) {
        for (int i = range.from() + 1; i < range.to() && leads(words, range.from()); i++) {
            if (words.isComma(i) && !words.is(i + 1, WordClass.COORDINATOR)) {
                return i + 1;
            }
        }
        return range.from();
    }

    /**
     * Where the verb with its helpers ends that belongs to the clause opened by token {@code i}: by "who" behind a noun, or
     * by "if" at the beginning; else -1.
     */
    static int ownVerbEnd(Words words, int i, Range range) {
        boolean relative = i > range.from() && words.is(i, WordClass.RELATIVE) && words.isWord(i - 1);
        boolean leading = i == range.from() && leads(words, i) && !words.is(i, WordClass.PREPOSITION);
        if (!relative && !leading) {
            return -1;
        }
        int at = i + 1;
        while (at < range.to() && !isVerb(words, at) && !words.isComma(at)) {
            at++;
        }
        while (at < range.to() && (words.is(at, WordClass.AUXILIARY) || words.is(at, WordClass.ADVERB))) {
            at++;
        }
        return at < range.to() && isVerb(words, at) ? at + 1 : at;
    }

    /** "If" and "after", but not "that", which may as well be an article, nor "so". */
    private static boolean leads(Words words, int i) {
        return words.is(i, WordClass.SUBORDINATOR)
                && !words.is(i, WordClass.DETERMINER)
                && !words.is(i, WordClass.COORDINATOR);
    }

    static boolean isVerb(Words words, int i) {
        boolean past = words.form(i).endsWith("ed") && !words.isCapital(i);
        return words.is(i, WordClass.AUXILIARY) || words.is(i, WordClass.VERB) || past;
    }

    /** Whether token {@code verb} stands in a clause that is not the main one of {@code range}: "X, who denied Y, ...". */
    static boolean isSubordinate(Words words, int verb, Range range) {
        for (int i = verb - 1; i >= range.from() && !words.isComma(i); i--) {
            boolean helper = words.is(i, WordClass.AUXILIARY) && !isVerbGroup(words, i, verb);
            if (helper || words.is(i, WordClass.VERB)) {
                return false;
            }
            if (opens(words, i, range)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerbGroup(Words words, int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (!words.is(i, WordClass.AUXILIARY) && !words.is(i, WordClass.ADVERB)) {
                return false;
            }
        }
        return true;
    }

    /** "Who", "although"; but neither "once denied" nor "in that town". */
    private static boolean opens(Words words, int i, Range range) {
        boolean clause = words.is(i, WordClass.SUBORDINATOR) || words.is(i, WordClass.RELATIVE);
        boolean other = words.is(i, WordClass.COORDINATOR) || words.is(i, WordClass.ADVERB);
        boolean article = words.is(i, "that") && (words.is(i - 1, WordClass.PREPOSITION) || !words.isWord(i - 1));
        boolean alone = i == range.from() && words.is(i, WordClass.RELATIVE);
        boolean preposition = words.is(i, WordClass.PREPOSITION) && !(i == range.from() && mainFrom(words, range) > i);
        return clause && !other && !article && !alone && !preposition;
    }
}
