package org.hearsay.claim;

import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.language.Lexicon;

/** How rare a key is in news at large: 1 for what hardly any report has, towards 0 for what nearly every one has. */
final class Rarity {

    private static final Lexicon TABLE = Lexicon.of(Rarity.class, "frequencies.txt");
    private static final double TOTAL = TABLE.number("(reports)");
    private static final Map<String, Double> FREQUENCIES = TABLE.table().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Double.valueOf(e.getValue())));

    private Rarity() {}

    /** Whether many reports have a key in lower case. */
    static boolean isCommon(String key) {
        return FREQUENCIES.containsKey(key);
    }

    static double of(String key) {
        double frequency = FREQUENCIES.getOrDefault(key, 1.0);
        return Math.log((TOTAL + 1) / (frequency + 1)) / Math.log((TOTAL + 1) / 2);
    }
}
