package org.hearsay.clean;

import java.util.Arrays;
import java.util.List;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;

/** Runs of three words of a text, to see whether another stands in it however it is broken into lines. */
final class Trigrams {

    private static final int MOST = 20_000;
    private static final int BITS = 21;
    private static final long THREE_WORDS = (1L << (3 * BITS)) - 1;

    private final WordTable words = new WordTable();
    private final long[] runs;

    Trigrams(String text) {
        this.runs = runs(text);
    }

    // Each once, in order: the numbers of three words side by side.
    private long[] runs(String text) {
        List<Token> tokens = Tokenizer.tokens(text.substring(0, Math.min(text.length(), MOST * 6)));
        long[] all = new long[Math.min(tokens.size(), MOST)];
        long last = 0;
        int size = 0;
        for (int i = 0; i < tokens.size() && size < all.length; i++) {
            if (tokens.get(i).isWordOrNumber()) {
                last = ((last << BITS) | (words.add(tokens.get(i).form()) + 1)) & THREE_WORDS;
                all[size++] = last;
            }
        }
        return distinct(all, size);
    }

    private static long[] distinct(long[] all, int size) {
        Arrays.sort(all, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || all[i] != all[kept - 1]) {
                all[kept++] = all[i];
            }
        }
        return Arrays.copyOf(all, kept);
    }

    /** The share of the runs of {@code other} that the text has as well; -1 where it has none to compare. */
    double share(String other) {
        if (runs.length == 0) {
            return -1;
        }
        long[] own = runs(other);
        int shared = 0;
        for (long run : own) {
            shared += Arrays.binarySearch(runs, run) >= 0 ? 1 : 0;
        }
        // The first two runs of a text begin before it.
        return own.length <= 2 ? 0 : Math.min(1.0, (double) shared / (own.length - 2));
    }
}
