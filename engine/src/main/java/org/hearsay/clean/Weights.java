package org.hearsay.clean;

import java.util.Map;
import org.hearsay.language.Lexicon;

/**
 * How much a word speaks for text (above 0) or for clutter (below 0), learnt from pages. Two tables: words as read, and
 * words in the names that pages give their elements.
 */
final class Weights {

    static final Weights BLOCK_WORDS = new Weights("word-weights.txt");
    static final Weights LINE_WORDS = new Weights("line-word-weights.txt");
    static final Weights MARKS = new Weights("mark-weights.txt");

    private final WordTable words = new WordTable();
    private final float[] weights;

    private Weights(String resource) {
        Map<String, String> table = Lexicon.of(Weights.class, resource).table();
        this.weights = new float[table.size()];
        table.forEach((word, weight) -> weights[words.add(word)] = Float.parseFloat(weight));
    }

    /** The sum, the least and the greatest of some weights, and how many words there were. */
    record Sum(float sum, float least, float most, int count) {

        Sum and(Sum other) {
            return new Sum(
                    sum + other.sum, Math.min(least, other.least), Math.max(most, other.most), count + other.count);
        }

        float mean() {
            return count == 0 ? 0 : sum / count;
        }
    }

    /** The weight of a word of {@code table}, in lower case; 0 for those of which nothing is learnt. */
    float of(WordTable table, int word) {
        int number = words.find(table, word);
        return number < 0 ? 0 : weights[number];
    }
}
