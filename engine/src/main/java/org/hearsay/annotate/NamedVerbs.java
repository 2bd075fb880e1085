package org.hearsay.annotate;

/** Tells the month of May and a man called Will from the helping verbs that look like them. */
final class NamedVerbs {

    /** A heading has no more tokens. */
    private static final int HEADING = 40;

    private NamedVerbs() {}

    /**
     * Whether the helping verb at token {@code i} is none but a name: it bears a capital that no beginning and no heading
     * gives it, or begins what is no question and stands before a number or another capital.
     */
    static boolean isName(Words words, Range range, int i) {
        boolean capital = words.is(i, WordClass.AUXILIARY) && words.isCapital(i) && !words.isAllCapitals(i);
        if (!capital || isHeading(words, range, i)) {
            return false;
        }
        if (!begins(words, range, i)) {
            return true;
        }
        return !isQuestion(words, range) && (words.isNumber(i + 1) || words.isCapital(i + 1));
    }

    /** A range may begin in the midst of a sentence, as what somebody said does; within it a full stop shortens a word. */
    private static boolean begins(Words words, Range range, int i) {
        boolean inside = words.isWord(i - 1) || words.isNumber(i - 1) || words.isComma(i - 1);
        boolean shortened = i > range.from() && words.is(i - 1, ".");
        return words.startsLine(i) || !(inside || shortened);
    }

    private static boolean isQuestion(Words words, Range range) {
        return words.is(range.to() - 1, "?") || words.is(range.to(), "?");
    }

    private static boolean isHeading(Words words, Range range, int i) {
        return CueReader.isHeadline(words, range) || CueReader.isHeadline(words, line(words, i));
    }

    /** The line around token {@code i}, or as much of it as is longer than any heading. */
    private static Range line(Words words, int i) {
        int from = i;
        while (i - from < HEADING && !words.startsLine(from)) {
            from--;
        }
        int to = i + 1;
        while (to - i < HEADING && !words.startsLine(to)) {
            to++;
        }
        return new Range(from, to);
    }
}
