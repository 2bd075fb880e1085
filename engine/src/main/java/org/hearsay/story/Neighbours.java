package org.hearsay.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the earlier reports that share the most telling terms with one: the few that are worth comparing in full.
 *
 * <p>A report is filed under its weightiest terms alone, and under each term only the latest reports are kept, so that
 * looking up costs the same however many reports there are.
 */
final class Neighbours {

    private static final int FIRST = 1 << 10;

    private final int termsFiled;
    private final int kept;
    private final int most;
    private final Tally tally = new Tally();
    /** By term; a place is null where nothing is filed. */
    private @Nullable Shelf[] shelves = new Shelf[FIRST];

    Neighbours(StoryRules rules) {
        this.termsFiled = rules.count("neighbours.terms");
        this.kept = rules.count("neighbours.kept-per-term");
        this.most = rules.count("neighbours.most");
    }

    void file(int report, SparseVector words) {
        for (int index : words.heaviest(termsFiled)) {
            shelf(words.term(index)).put(report, words.weight(index), kept);
        }
    }

    private Shelf shelf(int term) {
        if (term >= shelves.length) {
            shelves = Arrays.copyOf(shelves, Math.max(term + 1, shelves.length * 2));
        }
        Shelf shelf = shelves[term];
        if (shelf == null) {
            shelf = new Shelf();
            shelves[term] = shelf;
        }
        return shelf;
    }

    /** The nearest first, earlier first among equals. */
    List<Integer> of(SparseVector words) {
        tally.clear();
        for (int index : words.heaviest(termsFiled)) {
            int term = words.term(index);
            Shelf shelf = term < shelves.length ? shelves[term] : null;
            if (shelf != null) {
                shelf.score(words.weight(index), kept, tally);
            }
        }
        return tally.highest(most);
    }

    /** The latest reports filed under a term; a new one takes the place of the oldest. */
    private static final class Shelf {
        private int[] reports = new int[1];
        private float[] weights = new float[1];
        private int filed;

        void put(int report, float weight, int most) {
            int place = filed++ % most;
            if (place >= reports.length) {
                int size = Math.min(most, reports.length * 2);
                reports = Arrays.copyOf(reports, size);
                weights = Arrays.copyOf(weights, size);
            }
            reports[place] = report;
            weights[place] = weight;
        }

        void score(float weight, int most, Tally tally) {
            int size = Math.min(filed, most);
            for (int i = 0; i < size; i++) {
                tally.add(reports[i], (double) weight * weights[i]);
            }
        }
    }

    /** Sums by report, in two arrays that are used again and again. */
    private static final class Tally {
        private static final int MIX = 0x9E3779B1;
        private static final int FOLD = 15;

        /** Reports plus one; zero is an empty place. */
        private int[] keys = new int[FIRST];

        private double[] sums = new double[FIRST];
        private int size;

        void clear() {
            Arrays.fill(keys, 0);
            size = 0;
        }

        void add(int report, double score) {
            if (2 * (size + 1) > keys.length) {
                grow();
            }
            int at = place(report);
            if (keys[at] == 0) {
                keys[at] = report + 1;
                sums[at] = 0;
                size++;
            }
            sums[at] += score;
        }

        private int place(int report) {
            int mask = keys.length - 1;
            int mixed = report * MIX;
            int at = (mixed ^ (mixed >>> FOLD)) & mask;
            while (keys[at] != 0 && keys[at] != report + 1) {
                at = (at + 1) & mask;
            }
            return at;
        }

        private void grow() {
            int[] oldKeys = keys;
            double[] oldSums = sums;
            keys = new int[oldKeys.length * 2];
            sums = new double[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    int at = place(oldKeys[i] - 1);
                    keys[at] = oldKeys[i];
                    sums[at] = oldSums[i];
                }
            }
        }

        List<Integer> highest(int most) {
            double[] all = new double[size];
            int count = 0;
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] != 0) {
                    all[count++] = sums[i];
                }
            }
            Arrays.sort(all);
            double least = size <= most ? Double.NEGATIVE_INFINITY : all[size - most];
            return IntStream.range(0, keys.length)
                    .filter(i -> keys[i] != 0 && sums[i] >= least)
                    .boxed()
                    .sorted((i, j) ->
                            sums[i] == sums[j] ? Integer.compare(keys[i], keys[j]) : Double.compare(sums[j], sums[i]))
                    .limit(most)
                    .map(i -> keys[i] - 1)
                    .toList();
        }
    }
}
