package org.hearsay.claim;

import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.language.Lexicon;

/** The numbers by which this stage decides, from {@code thresholds.txt}, where each is explained. */
final class Thresholds {

    private static final Lexicon TABLE = Lexicon.of(Thresholds.class, "thresholds.txt");
    private static final Map<String, Double> VALUES =
            TABLE.table().keySet().stream().collect(Collectors.toUnmodifiableMap(name -> name, TABLE::number));

    private Thresholds() {}

    static double of(String name) {
        Double value = VALUES.get(name);
        return value == null ? TABLE.number(name) : value;
    }
}
