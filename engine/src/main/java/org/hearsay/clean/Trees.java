package org.hearsay.clean;

import java.util.List;
import org.hearsay.language.Lexicon;

/**
 * Gradient-boosted trees, learnt elsewhere and read from a resource. A row {@code base} holds the log odds to begin
 * with; each row {@code tree} the nodes of one tree: {@code feature<threshold:left:right} goes left where the feature
 * is not above the threshold, a lone number is a leaf. Immutable.
 */
final class Trees {

    private static final int LEAF = -1;

    private final double base;
    private final int[] roots;
    // All nodes of all trees, one array a column: a page asks for tens of thousands of them.
    private final int[] feature;
    private final float[] value;
    private final int[] left;
    private final int[] right;

    Trees(String resource) {
        Lexicon lexicon = Lexicon.of(Trees.class, resource);
        this.base = lexicon.number("base");
        List<String[]> trees = lexicon.rows().stream()
                .filter(row -> row.get(0).equals("tree"))
                .map(row -> row.get(1).split(" "))
                .toList();
        int size = trees.stream().mapToInt(nodes -> nodes.length).sum();
        this.roots = new int[trees.size()];
        this.feature = new int[size];
        this.value = new float[size];
        this.left = new int[size];
        this.right = new int[size];
        int at = 0;
        for (int i = 0; i < roots.length; i++) {
            roots[i] = at;
            for (String node : trees.get(i)) {
                read(node, at, roots[i]);
                at++;
            }
        }
    }

    private void read(String node, int at, int root) {
        String[] parts = node.split("[<:]");
        boolean leaf = parts.length == 1;
        feature[at] = leaf ? LEAF : Integer.parseInt(parts[0]);
        value[at] = Float.parseFloat(parts[leaf ? 0 : 1]);
        left[at] = leaf ? LEAF : root + Integer.parseInt(parts[2]);
        right[at] = leaf ? LEAF : root + Integer.parseInt(parts[3]);
    }

    /** The probability, from 0 to 1, that what {@code row} describes is the report. */
    double probability(float[] row) {
        double sum = base;
        for (int root : roots) {
            int at = root;
            while (feature[at] != LEAF) {
                at = row[feature[at]] <= value[at] ? left[at] : right[at];
            }
            sum += value[at];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
