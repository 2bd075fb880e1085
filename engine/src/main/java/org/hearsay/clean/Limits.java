package org.hearsay.clean;

import org.hearsay.language.Lexicon;

/** How much of anything is read before a report is given up or cut, from {@code limits.txt}. */
final class Limits {

    private static final Lexicon NUMBERS = Lexicon.of(Limits.class, "limits.txt");

    static final int BYTES = whole("bytes");
    static final int TEXT = whole("text characters");
    static final int DEPTH = whole("html depth");
    static final int LANGUAGE_SAMPLE = whole("language sample characters");
    static final int LANGUAGE_LEAST = whole("language least characters");
    static final double LANGUAGE_CONFIDENCE = NUMBERS.number("language least confidence");
    static final double BINARY_SHARE = NUMBERS.number("binary share");
    static final int PART = whole("part characters");
    static final int REMOVED = whole("removed characters");
    static final int HEAD_LINES = whole("head lines");
    static final int AUTHOR_TAGS = whole("author tags");
    static final int NAMES = whole("names");
    static final int CREDIT_WORDS = whole("credit words");
    static final int CREDIT_REACH = whole("credit blocks from the end");

    private Limits() {}

    private static int whole(String key) {
        return (int) NUMBERS.number(key);
    }
}
