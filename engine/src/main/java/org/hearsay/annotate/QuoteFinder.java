package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words in quotation marks: curly, straight, doubled single marks and single ones. A quote ends with its
 * paragraph; where it is left open and the next paragraph opens one, it goes on there.
 */
final class QuoteFinder {

    /** From how many words on a quote is speech. */
    private static final int SPEECH = 4;
    /** A mark that is not closed within so many tokens opens nothing; it also keeps the search linear. */
    private static final int LONGEST = 1500;

    private static final int LONGEST_SINGLE = 150;

    /** The quotes, in order, not nested. */
    List<Quote> find(Words words) {
        List<Quote> quotes = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            String close = closingOf(words, i);
            if (close == null) {
                i++;
            } else {
                i = readQuote(words, i, close, quotes);
            }
        }
        return quotes;
    }

    /** Adds the quote that opens at {@code open}, if there is one, and gives where to go on. */
    private static int readQuote(Words words, int open, String close, List<Quote> quotes) {
        int width = width(words, open);
        int i = open + width;
        int limit = Math.min(words.size(), i + (isSingle(close) ? LONGEST_SINGLE : LONGEST));
        while (i < limit && !words.startsParagraph(i)) {
            if (closesAt(words, i, close)) {
                int to = i + width;
                if (to - open > 2 * width) {
                    quotes.add(quote(words, open, to, false));
                }
                return to;
            }
            i++;
        }
        boolean goesOn = i < limit && !isSingle(close) && opensLike(words, i, open) && i - open > SPEECH;
        boolean ended = i < limit || i == words.size();
        if (goesOn || (ended && !isSingle(close) && opensSurely(words, open) && i - open > SPEECH)) {
            quotes.add(quote(words, open, i, goesOn));
            return i;
        }
        return open + width;
    }

    private static Quote quote(Words words, int from, int to, boolean continued) {
        int count = 0;
        for (int i = from; i < to && count < SPEECH; i++) {
            count += words.isMark(i) ? 0 : 1;
        }
        int beforeClose = to - 2;
        boolean punctuated = words.isMark(beforeClose) && ",.!?".contains(words.form(beforeClose));
        return new Quote(new Range(from, to), continued, count >= SPEECH || punctuated);
    }

    private static boolean opensSurely(Words words, int i) {
        return words.is(i, "“") || (words.is(i, "\"") && words.startsParagraph(i));
    }

    private static boolean opensLike(Words words, int i, int open) {
        return words.is(i, words.form(open)) || words.is(i, "“") || words.is(i, "\"");
    }

    private static boolean isSingle(String close) {
        return close.equals("'") || close.equals("’");
    }

    /** How the quote that opens at {@code i} closes, or null if none opens there. */
    private static @Nullable String closingOf(Words words, int i) {
        return switch (words.form(i)) {
            case "“", "„" -> "”";
            case "«" -> "»";
            case "\"" -> opensStraight(words, i) ? "\"" : null;
            case "‘" -> words.is(i + 1, "‘") ? "’’" : "’";
            case "'" -> isDoubled(words, i) ? "''" : opensStraight(words, i) ? "'" : null;
            case "`" -> "'";
            default -> null;
        };
    }

    private static boolean isDoubled(Words words, int i) {
        return words.is(i + 1, "'") && words.touchesPrevious(i + 1);
    }

    private static int width(Words words, int open) {
        return words.is(open, "'") && isDoubled(words, open) ? 2 : 1;
    }

    private static boolean opensStraight(Words words, int i) {
        boolean spaceBefore = !words.touchesPrevious(i) || words.isMark(i - 1);
        return spaceBefore && i + 1 < words.size() && !words.startsParagraph(i + 1);
    }

    private static boolean closesAt(Words words, int i, String close) {
        if (close.equals("''")) {
            return words.is(i, "'") && isDoubled(words, i);
        }
        if (close.equals("”")) {
            return words.is(i, "”") || (words.is(i, "“") && words.touchesPrevious(i)) || words.is(i, "\"");
        }
        if (!words.is(i, close)) {
            return false;
        }
        return !isSingle(close) || endsSingle(words, i);
    }

    /** An apostrophe after a word's s closes a quote only if it does not read as a possessive. */
    private static boolean endsSingle(Words words, int i) {
        if (!words.touchesPrevious(i)) {
            return false;
        }
        boolean afterMark = words.isMark(i - 1);
        boolean nextIsMark = words.isMark(i + 1) || !words.has(i + 1) || words.startsLine(i + 1);
        return afterMark || nextIsMark || !words.form(i - 1).endsWith("s");
    }
}
