package org.hearsay.clean;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.language.Tokenizer;

/** Runs of three words, to see whether one text stands in another however it is broken into lines. */
final class Trigrams {

    private static final int MOST = 20_000;

    private Trigrams() {}

    static Set<String> of(String text) {
        Set<String> runs = new HashSet<>();
        String[] last = {"", ""};
        Tokenizer.tokens(text.substring(0, Math.min(text.length(), MOST * 6))).stream()
                .filter(token -> token.isWordOrNumber())
                .limit(MOST)
                .forEach(token -> {
                    runs.add(last[0] + ' ' + last[1] + ' ' + token.form());
                    last[0] = last[1];
                    last[1] = token.form();
                });
        return runs;
    }

    /** The share of the runs of {@code text} that are among {@code runs}; -1 where there are none to compare. */
    static double share(String text, Set<String> runs) {
        if (runs.isEmpty()) {
            return -1;
        }
        Set<String> own = of(text);
        long shared = own.stream().filter(runs::contains).count();
        // The first two runs of a text begin before it.
        return own.size() <= 2 ? 0 : Math.min(1.0, (double) shared / (own.size() - 2));
    }
}
