package org.hearsay.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/**
 * The first term of each key of a gist, with what it weighs among the gists of a story: made once, since a gist is compared
 * with hundreds of others. Immutable.
 */
final class WeighedGist {

    private static final double ASIDE = Thresholds.of("aside");
    private static final int[] NONE = new int[0];

    private final Gist gist;
    private final Term[] terms;
    private final double[] plain;
    private final double[] weights;
    private final double sum;
    /** By term, the number of its key. */
    private final int[] numbers;
    /** Key numbers, each with the place of its term behind it in the low half; ascending. */
    private final long[] places;
    /** By term, the numbers of its opposites; most have none. */
    private final int[][] opposites;

    WeighedGist(Gist gist, Weights table) {
        this.gist = gist;
        Collection<Term> all = gist.byKey().values();
        this.terms = all.toArray(new Term[0]);
        this.plain = new double[terms.length];
        this.weights = new double[terms.length];
        this.numbers = new int[terms.length];
        this.places = new long[terms.length];
        this.opposites = new int[terms.length][];
        double total = 0;
        for (int i = 0; i < terms.length; i++) {
            String key = terms[i].key();
            plain[i] = table.of(key);
            weights[i] = plain[i] * (terms[i].aside() ? ASIDE : 1);
            total += weights[i];
            numbers[i] = table.number(key);
            places[i] = (long) numbers[i] << Integer.SIZE | i;
            Set<String> contrary = Vocabulary.english().opposites(key);
            opposites[i] = contrary.isEmpty()
                    ? NONE
                    : contrary.stream().mapToInt(table::number).toArray();
        }
        Arrays.sort(places);
        this.sum = total;
    }

    Gist gist() {
        return gist;
    }

    int size() {
        return terms.length;
    }

    Term term(int place) {
        return terms[place];
    }

    double weight(int place) {
        return weights[place];
    }

    /** What a term weighs wherever it stands. */
    double plainWeight(int place) {
        return plain[place];
    }

    /** The number of the key of the term at a place. */
    int numberAt(int place) {
        return numbers[place];
    }

    /** What all terms weigh. */
    double sum() {
        return sum;
    }

    /** The numbers of the keys that say the contrary of a term's. */
    int[] opposites(int place) {
        return opposites[place];
    }

    int number(int sorted) {
        return (int) (places[sorted] >>> Integer.SIZE);
    }

    /** For each term of {@code other} the place of the term with the same key here; negative where there is none. */
    int[] placesOf(WeighedGist other) {
        int[] found = new int[other.terms.length];
        Arrays.fill(found, -1);
        int here = 0;
        int there = 0;
        while (here < places.length && there < other.places.length) {
            int order = Integer.compare(number(here), other.number(there));
            if (order == 0) {
                found[(int) other.places[there]] = (int) places[here];
            }
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return found;
    }

    /** The place of the term whose key has this number; negative where there is none. */
    int place(int number) {
        int at = Arrays.binarySearch(places, (long) number << Integer.SIZE);
        int first = at < 0 ? -at - 1 : at;
        return first < places.length && number(first) == number ? (int) places[first] : -1;
    }
}
