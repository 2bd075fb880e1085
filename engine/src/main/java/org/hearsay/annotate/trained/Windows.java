package org.hearsay.annotate.trained;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts pieces into windows that the encoder can read at once: a core, which the window answers for, with some context
 * on either side. A core ends where a line ends, else where a sentence does, else where it must. What is left at the end is
 * read with as much of what stands before it as a window holds.
 */
final class Windows {

    private final int room;
    private final int core;
    private final int context;

    Windows(int window, int context) {
        this.room = window - 2;
        this.core = room - 2 * context;
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
        List<Window> windows = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            int end = Math.min(pieces.size(), at + core);
            if (end < pieces.size()) {
                end = cut(pieces, at + core / 2, end);
            }
            int before = end < pieces.size() ? context : Math.max(context, room - (end - at));
            windows.add(new Window(at, end, Math.max(0, at - before), Math.min(pieces.size(), end + context)));
            at = end;
        }
        return windows;
    }

    private static int cut(Pieces pieces, int lower, int end) {
        for (int i = end; i > lower; i--) {
            if (pieces.startsLine(i)) {
                return i;
            }
        }
        for (int i = end; i > lower; i--) {
            if (pieces.endsSentence(i - 1) && !pieces.endsSentence(i)) {
                return i;
            }
        }
        return end;
    }
}
