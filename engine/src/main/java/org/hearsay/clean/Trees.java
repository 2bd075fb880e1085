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
    // A node's columns: the feature, the threshold or the leaf's value, the nodes to the left and to the right.
    private static final int VALUE = 1;
    private static final int LEFT = 2;
    private static final int RIGHT = 3;
    private static final int COLUMNS = 4;

    private final double base;
    private final int[] roots;
    // All nodes of all trees, the columns of one side by side: a page asks for tens of thousands of them.
    private final int[] nodes;

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
        int at = 0;
        for (int i = 0; i < roots.length; i++) {
            roots[i] = at;
            for (String node : trees.get(i)) {
                read(node, at, roots[i]);
                at += COLUMNS;
            }
        }
    }

    private void read(String node, int at, int root) {
        String[] parts = node.split("[<:]");
        boolean leaf = parts.length == 1;
        nodes[at] = leaf ? LEAF : Integer.parseInt(parts[0]);
        nodes[at + VALUE] = Float.floatToIntBits(Float.parseFloat(parts[leaf ? 0 : 1]));
        nodes[at + LEFT] = leaf ? LEAF : root + COLUMNS * Integer.parseInt(parts[2]);
        nodes[at + RIGHT] = leaf ? LEAF : root + COLUMNS * Integer.parseInt(parts[3]);
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
            int at = root;
            while (nodes[at] != LEAF) {
                at = row[nodes[at]] <= value(at) ? nodes[at + LEFT] : nodes[at + RIGHT];
            }
            sum += value(at);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private float value(int at) {
        return Float.intBitsToFloat(nodes[at + VALUE]);
    }
}
