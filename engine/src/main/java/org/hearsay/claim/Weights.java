package org.hearsay.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much a term tells among the gists of one story: what nearly all of them say tells little, and so
 * does what nearly every report says.
 *
 * <p>Weights lie in (0, 1].
 */
final class Weights {

    private static final double LEAST = 0.2;
    private static final double COMMON = 0.3;
    private static final int FEW = 3;

    private final Map<String, Integer> frequencies = new HashMap<>();
    private final Map<String, Double> known = new ConcurrentHashMap<>();
    private final int total;

    Weights(Collection<Set<String>> texts) {
        texts.forEach(keys -> keys.forEach(key -> frequencies.merge(key, 1, Integer::sum)));
        total = texts.size();
    }

    double of(String key) {
        return known.computeIfAbsent(key, this::weight);
    }

    private double weight(String key) {
        int frequency = Math.max(1, frequencies.getOrDefault(key, 1));
        double here = total < FEW ? 1 : Math.max(LEAST, 1 - Math.log(frequency) / Math.log(total + 1.0));
        return here * (COMMON + (1 - COMMON) * Rarity.of(key));
    }

    double sum(Collection<String> keys) {
        return keys.stream().mapToDouble(this::of).sum();
    }
}
