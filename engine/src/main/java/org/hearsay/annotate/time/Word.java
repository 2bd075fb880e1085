package org.hearsay.annotate.time;

import java.util.Map;

/**
 * A word, number or mark as the rules see it.
 *
 * @param begin where it begins in the text
 * @param end one past its last unit, without a possessive 's
 * @param form in lower case
 * @param capital whether it begins with a capital letter
 * @param gap what stands before it
 * @param readings what it can mean: the value by the kind
 */
record Word(int begin, int end, String form, boolean capital, Gap gap, Map<String, String> readings) {

    /** What stands between a word and the one before. */
    enum Gap {
        NONE,
        SPACE,
        /** White space or nothing, and the word is the first of a sentence. */
        SENTENCE,
        PARAGRAPH;

        /** Whether a sentence ends here. */
        boolean endsSentence() {
            return this == SENTENCE || this == PARAGRAPH;
        }
    }

    Word {
        readings = Map.copyOf(readings);
    }

    /** The same word as the first of its sentence. */
    Word opening() {
        Gap before = gap == Gap.PARAGRAPH ? Gap.PARAGRAPH : Gap.SENTENCE;
        return new Word(begin, end, form, capital, before, readings);
    }

    boolean is(String kind) {
        return readings.containsKey(kind);
    }
}
