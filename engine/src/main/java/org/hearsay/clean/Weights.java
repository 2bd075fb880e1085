package org.hearsay.clean;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * How much a word speaks for text (above 0) or for clutter (below 0), learnt from pages. Two tables: words as read, and
 * words in the names that pages give their elements.
 */
final class Weights {

    static final Weights BLOCK_WORDS = new Weights("word-weights.txt");
    static final Weights LINE_WORDS = new Weights("line-word-weights.txt");
    static final Weights MARKS = new Weights("mark-weights.txt");
    private static final int MOST_WORDS = 60;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 24;

    // Most words that are looked up are not there: a sparse table says so at the first look.
    private static final int SPARSE = 8;
    private static final int SPREAD = 0x9E3779B9;

    private final @Nullable String[] keys;
    private final float[] weights;

    private Weights(String resource) {
        Map<String, String> table = Lexicon.of(Weights.class, resource).table();
        int size = Integer.highestOneBit(table.size() * SPARSE);
        this.keys = new String[size];
        this.weights = new float[size];
        table.forEach((word, weight) -> {
            int at = place(word);
            keys[at] = word;
            weights[at] = Float.parseFloat(weight);
        });
    }

    /** Where {@code word} stands, or the free place where it would. */
    private int place(String word) {
        int hash = word.hashCode() * SPREAD;
        int at = (hash ^ (hash >>> 16)) & (keys.length - 1);
        String there = keys[at];
        while (there != null && !there.equals(word)) {
            at = (at + 1) & (keys.length - 1);
            there = keys[at];
        }
        return at;
    }

    /** The sum, the least and the greatest of some weights, and how many words there were. */
    record Sum(float sum, float least, float most, int count) {
        static final Sum NONE = new Sum(0, 0, 0, 0);

        Sum and(Sum other) {
            return new Sum(
                    sum + other.sum, Math.min(least, other.least), Math.max(most, other.most), count + other.count);
        }

        float mean() {
            return count == 0 ? 0 : sum / count;
        }
    }

    Sum of(Set<String> words) {
        float sum = 0;
        float least = 0;
        float most = 0;
        for (String word : words) {
            float weight = weights[place(word)];
            sum += weight;
            least = Math.min(least, weight);
            most = Math.max(most, weight);
        }
        return new Sum(sum, least, most, words.size());
    }

    /** The words of {@code text}, folded, each once; of a long text the first ones. */
    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        int from = -1;
        for (int i = 0; i <= text.length() && words.size() < MOST_WORDS; i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                add(words, text, from, i);
                from = -1;
            }
        }
        return words;
    }

    /** The words in the name of an element, parted at hyphens, underscores and capitals. */
    static Set<String> marks(String name) {
        Set<String> words = new HashSet<>();
        int from = -1;
        for (int i = 0; i <= name.length() && words.size() < MOST_WORDS; i++) {
            boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
            boolean hump = letter
                    && i > 0
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (from >= 0 && (!letter || hump)) {
                add(words, name, from, i);
                from = -1;
            }
            if (letter && from < 0) {
                from = i;
            }
        }
        return words;
    }

    private static void add(Set<String> words, String text, int from, int to) {
        if (to - from >= SHORTEST && to - from <= LONGEST) {
            words.add(text.substring(from, to).toLowerCase(Locale.ROOT));
        }
    }
}
