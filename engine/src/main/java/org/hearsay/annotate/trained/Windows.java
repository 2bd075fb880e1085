package org.hearsay.annotate.trained;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Cuts pieces into windows that the encoder can read at once: a core, which the window answers for, with some context
 * on either side. Of all the ways to cut, the one that costs least to read: every window reads its context once more, and a
 * core that ends where neither a line nor a sentence does costs besides, for the context then has to tell how it goes on.
 */
final class Windows {

    private static final int SENTENCE_CUT = (int) Running.NUMBERS.number("cut at a sentence");
    private static final int WORD_CUT = (int) Running.NUMBERS.number("cut within a sentence");
    private static final double ATTENTION = Running.NUMBERS.number("attention");

    private final int room;
    private final int context;

    Windows(int window, int context) {
        this.room = window - Encoder.SPECIAL_PIECES;
        this.context = context;
    }

    /**
     * A window of pieces.
     *
     * @param coreFrom the first piece it answers for
     * @param coreTo one past the last
     * @param from the first piece that it reads
     * @param to one past the last
     */
    record Window(int coreFrom, int coreTo, int from, int to) {
        int size() {
            return to - from;
        }
    }

    List<Window> of(Pieces pieces) {
        int size = pieces.size();
        double[] cost = new double[size + 1];
        int[] begin = new int[size + 1];
        for (int end = 1; end <= size; end++) {
            double cut = end < size ? cut(pieces, end) : 0;
            cost[end] = Double.POSITIVE_INFINITY;
            for (int from = end - 1; from >= 0 && read(from, end, size) <= room; from--) {
                double whole = cost[from] + cut + cost(read(from, end, size));
                if (whole < cost[end]) {
                    cost[end] = whole;
                    begin[end] = from;
                }
            }
        }
        return windows(begin, size);
    }

    private List<Window> windows(int[] begin, int size) {
        List<Window> windows = new ArrayList<>();
        for (int end = size; end > 0; end = begin[end]) {
            int from = begin[end];
            windows.add(new Window(from, end, Math.max(0, from - context), Math.min(size, end + context)));
        }
        Collections.reverse(windows);
        return windows;
    }

    /** How many pieces the window of a core reads. */
    private int read(int from, int to, int size) {
        return Math.min(size, to + context) - Math.max(0, from - context);
    }

    // In pieces: each is read once, and told of all the others.
    private static double cost(int read) {
        return read + read * read / ATTENTION;
    }

    private static double cut(Pieces pieces, int at) {
        if (pieces.startsLine(at)) {
            return 0;
        }
        return pieces.endsSentence(at - 1) && !pieces.endsSentence(at) ? SENTENCE_CUT : WORD_CUT;
    }
}
