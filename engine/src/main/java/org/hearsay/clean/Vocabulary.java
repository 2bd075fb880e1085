package org.hearsay.clean;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of one page or dump, each by a number, with the weights learnt for them. A list of words holds each word of a
 * text once, in the order of the text, and of a long text the first ones. Not thread-safe.
 */
final class Vocabulary {

    private static final int MOST_WORDS = 60;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 24;

    private final Weights learnt;
    private final WordTable table = new WordTable();
    private float[] weights = new float[1 << 7];
    // The last list that each word came into.
    private int[] listed = new int[1 << 7];
    private int lists;
    private final int[] list = new int[MOST_WORDS];
    private int size;
    private final WordTable others = new WordTable();
    private final Map<String, int[]> named = new HashMap<>();

    Vocabulary(Weights learnt) {
        this.learnt = learnt;
    }

    /** The words of {@code text}; {@code lower} is the same in lower case. */
    int[] words(String text, String lower) {
        begin();
        int from = -1;
        for (int i = 0; i <= text.length() && size < MOST_WORDS; i++) {
            boolean letter = i < text.length() && Words.isLetter(text.charAt(i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                take(text, lower, from, i);
                from = -1;
            }
        }
        return Arrays.copyOf(list, size);
    }

    /** The words in the name of an element, parted at hyphens, underscores and capitals. */
    int[] marks(String name) {
        begin();
        String lower = name.toLowerCase(Locale.ROOT);
        int from = -1;
        for (int i = 0; i <= name.length() && size < MOST_WORDS; i++) {
            boolean letter = i < name.length() && Words.isLetter(name.charAt(i));
            boolean hump = letter
                    && i > 0
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (from >= 0 && (!letter || hump)) {
                take(name, lower, from, i);
                from = -1;
            }
            if (letter && from < 0) {
                from = i;
            }
        }
        return Arrays.copyOf(list, size);
    }

    /** The same, for a name that may have been asked for before: the items of a list have theirs in common. */
    int[] known(String name) {
        return named.computeIfAbsent(name, this::marks);
    }

    /** A number for {@code text}, which is no word; the same for the same text. */
    int number(String text) {
        return others.add(text);
    }

    private void begin() {
        size = 0;
        lists++;
    }

    private void take(String text, String lower, int from, int to) {
        if (to - from < SHORTEST || to - from > LONGEST) {
            return;
        }
        // A capital that becomes two small letters shifts what follows.
        int word = lower.length() == text.length()
                ? table.add(lower, from, to)
                : table.add(text.substring(from, to).toLowerCase(Locale.ROOT));
        if (table.size() > weights.length) {
            weights = Arrays.copyOf(weights, weights.length * 2);
            listed = Arrays.copyOf(listed, weights.length);
        }
        if (listed[word] == 0) {
            weights[word] = learnt.of(table, word);
        }
        if (listed[word] != lists) {
            listed[word] = lists;
            list[size++] = word;
        }
    }

    /** What the weights of {@code words} add up to. */
    Weights.Sum sum(int[] words) {
        float sum = 0;
        float least = 0;
        float most = 0;
        for (int word : words) {
            sum += weights[word];
            least = Math.min(least, weights[word]);
            most = Math.max(most, weights[word]);
        }
        return new Weights.Sum(sum, least, most, words.length);
    }

    /** The words of {@code text}, to compare others with. */
    BitSet set(String text) {
        BitSet set = new BitSet();
        for (int word : words(text, text.toLowerCase(Locale.ROOT))) {
            set.set(word);
        }
        return set;
    }

    Set<String> spelled(int[] words) {
        Set<String> spelled = new HashSet<>();
        for (int word : words) {
            spelled.add(table.word(word));
        }
        return spelled;
    }
}
