package org.hearsay.annotate;

/** "ARDA, May 14 (Agency) -": place, day and agency before a report's first words, which nobody said. */
final class Dateline {

    private static final int LONGEST = 14;

    private Dateline() {}

    /** Where the sentence goes on after its dateline; its beginning if it has none. */
    static int end(Words words, Range sentence) {
        int from = sentence.from();
        if (!words.startsLine(from) || !words.isCapital(from)) {
            return from;
        }
        boolean agency = false;
        int limit = Math.min(sentence.to() - 1, from + LONGEST);
        for (int i = from + 1; i < limit; i++) {
            if (words.isDash(i) && !words.touchesPrevious(i)) {
                return agency || words.isAllCapitals(from) ? i + 1 : from;
            }
            agency |= words.is(i, "(");
            if (!agency && !belongs(words, i)) {
                return from;
            }
        }
        return from;
    }

    private static boolean belongs(Words words, int i) {
        return words.isCapital(i) || words.isNumber(i) || words.isComma(i) || words.is(i, ".") || words.is(i, "/");
    }
}
