package org.hearsay.clean;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Lexicon;

/**
 * Gradient-boosted trees, learnt elsewhere and read from a resource. A row {@code base} holds the log odds to begin
 * with; each row {@code tree} the nodes of one tree: {@code feature<threshold:left:right} goes left where the feature
 * is not above the threshold, a lone number is a leaf. Immutable.
 */
final class Trees {

    private final double base;
    private final List<Tree> trees = new ArrayList<>();

    private static final class Tree {

        private final int[] feature;
        private final float[] value;
        private final int[] left;
        private final int[] right;

        Tree(String written) {
            String[] nodes = written.split(" ");
            this.feature = new int[nodes.length];
            this.value = new float[nodes.length];
            this.left = new int[nodes.length];
            this.right = new int[nodes.length];
            for (int i = 0; i < nodes.length; i++) {
                String[] parts = nodes[i].split("[<:]");
                boolean leaf = parts.length == 1;
                feature[i] = leaf ? -1 : Integer.parseInt(parts[0]);
                value[i] = Float.parseFloat(parts[leaf ? 0 : 1]);
                left[i] = leaf ? 0 : Integer.parseInt(parts[2]);
                right[i] = leaf ? 0 : Integer.parseInt(parts[3]);
            }
        }

        float score(float[] row) {
            int at = 0;
            while (feature[at] >= 0) {
                at = row[feature[at]] <= value[at] ? left[at] : right[at];
            }
            return value[at];
        }
    }

    Trees(String resource) {
        Lexicon lexicon = Lexicon.of(Trees.class, resource);
        this.base = lexicon.number("base");
        lexicon.rows().stream()
                .filter(row -> row.get(0).equals("tree"))
                .forEach(row -> trees.add(new Tree(row.get(1))));
    }

    /** The probability, from 0 to 1, that what {@code row} describes is the report. */
    double probability(float[] row) {
        double sum = base;
        for (Tree tree : trees) {
            sum += tree.score(row);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
