package org.hearsay.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.language.Lexicon;

/**
 * The terms seen so far, each with a number and with how many texts hold it.
 *
 * <p>Begins with the counts of a background collection, so that the first reports of an archive already tell rare words
 * from common ones, and goes on counting with every report. The background weighs as much as a set number of reports,
 * so that a name rare elsewhere soon counts as common where most reports hold it.
 */
final class Vocabulary {

    private static final String TEXTS = "(texts)";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    private int[] texts = new int[1 << 15];
    private int total;
    private int[] background = new int[texts.length];
    private int backgroundTotal;
    private final double trust;

    private Vocabulary(double trust) {
        this.trust = trust;
    }

    static Vocabulary shipped(StoryRules rules) {
        Vocabulary vocabulary = new Vocabulary(rules.number("vocabulary.background"));
        Lexicon.of(Vocabulary.class, "word-counts.tsv").table().forEach((term, count) -> {
            int seen = Integer.parseInt(count);
            if (term.equals(TEXTS)) {
                vocabulary.backgroundTotal = seen;
            } else {
                vocabulary.background[vocabulary.number(term)] = seen;
            }
        });
        return vocabulary;
    }

    int number(String term) {
        Integer known = numbers.get(term);
        if (known != null) {
            return known;
        }
        int number = terms.size();
        numbers.put(term, number);
        terms.add(term);
        if (number >= texts.length) {
            texts = Arrays.copyOf(texts, texts.length * 2);
            background = Arrays.copyOf(background, texts.length);
        }
        return number;
    }

    String term(int number) {
        return terms.get(number);
    }

    /** How many texts were counted. */
    int counted() {
        return total;
    }

    /** Counts one more text that holds {@code held}, each of which is named once. */
    void count(Iterable<Integer> held) {
        total++;
        held.forEach(number -> texts[number]++);
    }

    /** The inverse document frequency: how much a term tells. */
    double weight(int number) {
        double expected = trust * (background[number] + 0.5) / (backgroundTotal + 1.0);
        return Math.log((total + trust) / (texts[number] + expected));
    }
}
