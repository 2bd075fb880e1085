package org.hearsay.story;

import java.util.HashMap;
import java.util.Map;

/** Counted terms of one kind, such as the names of a report. */
final class Bag {

    private final Map<Integer, Double> counts = new HashMap<>();

    void add(int term, double count) {
        counts.merge(term, count, Double::sum);
    }

    boolean holds(int term) {
        return counts.containsKey(term);
    }

    Iterable<Integer> terms() {
        return counts.keySet();
    }

    /** Log counts times the weight of the term. */
    SparseVector vector(Vocabulary vocabulary) {
        Map<Integer, Double> weighted = new HashMap<>();
        counts.forEach((term, count) -> weighted.put(term, (1 + Math.log(count)) * vocabulary.weight(term)));
        return SparseVector.of(weighted);
    }
}
