package org.hearsay.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the earlier reports that share the most telling terms with one: the few that are worth comparing in full.
 *
 * <p>A report is filed under its weightiest terms alone, and under each term only the latest reports are kept, so that
 * looking up costs the same however many reports there are.
 */
final class Neighbours {

    private final int termsFiled;
    private final int kept;
    private final int most;
    private final Map<Integer, Shelf> shelves = new HashMap<>();

    Neighbours(StoryRules rules) {
        this.termsFiled = rules.count("neighbours.terms");
        this.kept = rules.count("neighbours.kept-per-term");
        this.most = rules.count("neighbours.most");
    }

    void file(int report, SparseVector words) {
        for (int index : heaviest(words)) {
            shelves.computeIfAbsent(words.term(index), term -> new Shelf(kept)).put(report, words.weight(index));
        }
    }

    /** The nearest first. */
    List<Integer> of(SparseVector words) {
        Map<Integer, Double> scores = new HashMap<>();
        for (int index : heaviest(words)) {
            Shelf shelf = shelves.get(words.term(index));
            if (shelf != null) {
                shelf.score(words.weight(index), scores);
            }
        }
        List<Map.Entry<Integer, Double>> ranked = new ArrayList<>(scores.entrySet());
        ranked.sort(Map.Entry.<Integer, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        return ranked.stream().limit(most).map(Map.Entry::getKey).toList();
    }

    private List<Integer> heaviest(SparseVector words) {
        return IntStream.range(0, words.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(words::weight).reversed())
                .limit(termsFiled)
                .toList();
    }

    /** The latest reports filed under a term; a new one takes the place of the oldest. */
    private static final class Shelf {
        private static final int FIRST = 4;

        private final int most;
        private int[] reports = new int[FIRST];
        private float[] weights = new float[FIRST];
        private int filed;

        Shelf(int most) {
            this.most = most;
        }

        void put(int report, float weight) {
            int place = filed++ % most;
            if (place >= reports.length) {
                int size = Math.min(most, reports.length * 2);
                reports = Arrays.copyOf(reports, size);
                weights = Arrays.copyOf(weights, size);
            }
            reports[place] = report;
            weights[place] = weight;
        }

        void score(float weight, Map<Integer, Double> scores) {
            for (int i = 0; i < Math.min(filed, most); i++) {
                scores.merge(reports[i], (double) weight * weights[i], Double::sum);
            }
        }
    }
}
