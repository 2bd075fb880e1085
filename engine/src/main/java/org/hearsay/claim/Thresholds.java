package org.hearsay.claim;

import org.hearsay.language.Lexicon;

/** The numbers by which this stage decides, from {@code thresholds.txt}, where each is explained. */
final class Thresholds {

    private static final Lexicon TABLE = Lexicon.of(Thresholds.class, "thresholds.txt");

    private Thresholds() {}

    static double of(String name) {
        return TABLE.number(name);
    }
}
