package org.hearsay.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

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

    /**
     * What is known of a key.
     *
     * @param number of its own
     * @param weight how much it tells
     */
    private record Entry(int number, double weight) {}

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Integer> others = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Gist, WeighedGist> weighed = new ConcurrentHashMap<>();
    private final int total;

    Weights(Collection<Set<String>> texts) {
        Map<String, Integer> frequencies = new HashMap<>();
        texts.forEach(keys -> keys.forEach(key -> frequencies.merge(key, 1, Integer::sum)));
        total = texts.size();
        frequencies.forEach(
                (key, frequency) -> entries.put(key, new Entry(numbers.getAndIncrement(), weight(key, frequency))));
    }

    double of(String key) {
        Entry known = entries.get(key);
        return known == null ? weight(key, 1) : known.weight;
    }

    /** A number that this key alone has. */
    int number(String key) {
        Entry known = entries.get(key);
        return known == null ? others.computeIfAbsent(key, k -> numbers.getAndIncrement()) : known.number;
    }

    /** How many keys have numbers so far. */
    int numbers() {
        return numbers.get();
    }

    /** A gist with what its terms weigh here. */
    WeighedGist weighed(Gist gist) {
        WeighedGist known = weighed.get(gist);
        return known == null ? weighed.computeIfAbsent(gist, g -> new WeighedGist(g, this)) : known;
    }

    private double weight(String key, int frequency) {
        double here = total < FEW ? 1 : Math.max(LEAST, 1 - Math.log(frequency) / Math.log(total + 1.0));
        return here * (COMMON + (1 - COMMON) * Rarity.of(key));
    }

    double sum(Collection<String> keys) {
        return keys.stream().mapToDouble(this::of).sum();
    }
}
