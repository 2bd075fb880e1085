package org.hearsay.clean;

import java.util.Arrays;
import java.util.List;
import org.hearsay.language.Lexicon;

/**
 * Gradient-boosted trees, learnt elsewhere and read from a resource. A row {@code base} holds the log odds to begin
 * with; each row {@code tree} the nodes of one tree: {@code feature<threshold:left:right} goes left where the feature
 * is not above the threshold, a lone number is a leaf. Immutable.
 */
final class Trees {

    private static final int LEAF = -1;
    // A node's columns: the feature and the place of its left child, the right one being next to it; and the threshold,
    // or the leaf's value. So all of them fit into the cache that is nearest.
    private static final int COLUMNS = 2;
    private static final int SHIFT = 16;
    private static final int LOW = (1 << SHIFT) - 1;
    // More than the sums can be off for being rounded.
    private static final double MARGIN = 1e-6;

    private final double base;
    private final int[] roots;
    // All nodes of all trees: a page asks for tens of thousands of them.
    private final int[] nodes;
    // What the trees from each on can add at least and at most.
    private final double[] least;
    private final double[] most;

    Trees(String resource) {
        Lexicon lexicon = Lexicon.of(Trees.class, resource);
        this.base = lexicon.number("base");
        List<String[]> trees = lexicon.rows().stream()
                .filter(row -> row.get(0).equals("tree"))
                .map(row -> row.get(1).split(" "))
                .toList();
        int size = trees.stream().mapToInt(nodes -> nodes.length).sum();
        this.roots = new int[trees.size()];
        this.nodes = new int[size * COLUMNS];
        this.least = new double[trees.size() + 1];
        this.most = new double[trees.size() + 1];
        int at = 0;
        for (int i = 0; i < roots.length; i++) {
            roots[i] = at;
            read(trees.get(i), at);
            at += trees.get(i).length * COLUMNS;
        }
        for (int i = roots.length - 1; i >= 0; i--) {
            double[] leaves = leaves(trees.get(i));
            least[i] = least[i + 1] + Arrays.stream(leaves).min().orElse(0);
            most[i] = most[i + 1] + Arrays.stream(leaves).max().orElse(0);
        }
    }

    private static double[] leaves(String[] tree) {
        return Arrays.stream(tree)
                .filter(node -> node.indexOf('<') < 0)
                .mapToDouble(Float::parseFloat)
                .toArray();
    }

    // Sets the nodes level by level, so that the two below one stand side by side.
    private void read(String[] tree, int root) {
        int[] order = new int[tree.length];
        int known = 1;
        for (int i = 0; i < known; i++) {
            String[] parts = tree[order[i]].split("[<:]");
            boolean leaf = parts.length == 1;
            int at = root + i * COLUMNS;
            nodes[at] = leaf ? LEAF : Integer.parseInt(parts[0]) << SHIFT | known * COLUMNS;
            nodes[at + 1] = Float.floatToIntBits(Float.parseFloat(parts[leaf ? 0 : 1]));
            if (!leaf) {
                order[known++] = Integer.parseInt(parts[2]);
                order[known++] = Integer.parseInt(parts[3]);
            }
        }
    }

    /** A probability as a reason gives it, with two digits: a formatter takes longer than the trees. */
    static String written(double probability) {
        long hundredths = Math.round(probability * 100);
        return hundredths / 100 + (hundredths % 100 < 10 ? ".0" : ".") + hundredths % 100;
    }

    /** The probability, from 0 to 1, that what {@code row} describes is the report. */
    double probability(float[] row) {
        double sum = base;
        for (int root : roots) {
            sum += leaf(root, row);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Whether the probability is at least {@code bound}; asks no more trees than it takes to know. */
    boolean reaches(double bound, float[] row) {
        double enough = Math.log(bound / (1 - bound));
        double sum = base;
        for (int i = 0; i < roots.length; i++) {
            if (sum + most[i] < enough - MARGIN) {
                return false;
            }
            if (sum + least[i] > enough + MARGIN) {
                return true;
            }
            sum += leaf(roots[i], row);
        }
        return 1 / (1 + Math.exp(-sum)) >= bound;
    }

    private float leaf(int root, float[] row) {
        int at = root;
        int node = nodes[at];
        while (node != LEAF) {
            boolean left = row[node >>> SHIFT] <= Float.intBitsToFloat(nodes[at + 1]);
            at = root + (node & LOW) + (left ? 0 : COLUMNS);
            node = nodes[at];
        }
        return Float.intBitsToFloat(nodes[at + 1]);
    }
}
