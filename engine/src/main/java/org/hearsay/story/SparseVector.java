package org.hearsay.story;

import java.util.Arrays;
import java.util.Map;

/** Terms with weights, of length one; or no terms at all. */
final class SparseVector {

    static final SparseVector EMPTY = new SparseVector(new int[0], new float[0]);

    private final int[] terms;
    private final float[] weights;

    private SparseVector(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    static SparseVector of(Map<Integer, Double> weighted) {
        double square = weighted.values().stream().mapToDouble(w -> w * w).sum();
        if (square == 0) {
            return EMPTY;
        }
        int[] terms = weighted.keySet().stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(terms);
        float[] weights = new float[terms.length];
        double length = Math.sqrt(square);
        for (int i = 0; i < terms.length; i++) {
            weights[i] = (float) (weighted.getOrDefault(terms[i], 0.0) / length);
        }
        return new SparseVector(terms, weights);
    }

    /** @param terms ascending */
    static SparseVector of(int[] terms, float[] weights) {
        return terms.length == 0 ? EMPTY : new SparseVector(terms, weights);
    }

    boolean isEmpty() {
        return terms.length == 0;
    }

    int size() {
        return terms.length;
    }

    int term(int index) {
        return terms[index];
    }

    float weight(int index) {
        return weights[index];
    }

    /** The places of the {@code most} heaviest terms, the heaviest first, and among equals in order. */
    int[] heaviest(int most) {
        // A weight's bits are in the order of the weights; the place, turned, goes before among equals.
        long[] ranked = new long[terms.length];
        for (int i = 0; i < ranked.length; i++) {
            ranked[i] = ((long) Float.floatToIntBits(weights[i]) << Integer.SIZE) | (Integer.MAX_VALUE - i);
        }
        Arrays.sort(ranked);
        int[] places = new int[Math.min(most, ranked.length)];
        for (int i = 0; i < places.length; i++) {
            places[i] = Integer.MAX_VALUE - (int) ranked[ranked.length - 1 - i];
        }
        return places;
    }

    /** The cosine of the angle between this and {@code other}; zero if either is empty. */
    double similarity(SparseVector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            int order = Integer.compare(terms[i], other.terms[j]);
            if (order == 0) {
                sum += weights[i] * other.weights[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    boolean holds(int term) {
        return place(term) >= 0;
    }

    /** Where {@code term} stands; negative if it is none of them. */
    int place(int term) {
        return Arrays.binarySearch(terms, term);
    }
}
