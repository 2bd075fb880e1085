package org.hearsay.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Lexicon;

/** Whether two wordings can mean one office: "the customs chief" and "director of the Customs Service". */
final class Offices {

    private final Map<String, String> same = new HashMap<>();
    private final Map<String, String> shortened =
            Lexicon.of(Offices.class, "short-offices.tsv").table();
    private final Set<String> other = new HashSet<>();
    private final WordClasses classes = new WordClasses();

    Offices() {
        for (List<String> row : Lexicon.of(Offices.class, "office-words.tsv").rows()) {
            for (String word : row.subList(1, row.size())) {
                if (row.get(0).equals("same")) {
                    same.put(word, row.get(1));
                } else {
                    other.add(word);
                }
            }
        }
    }

    /** The heads must agree, and one wording must hold all that the other tells. */
    boolean agree(Office asked, Office held) {
        if (asked.head.isEmpty() || !asked.head.equals(held.head)) {
            return false;
        }
        Set<String> more = without(asked.words, held.words);
        Set<String> less = without(held.words, asked.words);
        boolean another =
                more.stream().anyMatch(other::contains) || less.stream().anyMatch(other::contains);
        return !another && (more.isEmpty() || less.isEmpty());
    }

    /**
     * An office as worded somewhere.
     *
     * @param head its noun
     * @param words all its telling words, the noun among them
     */
    record Office(String head, Set<String> words) {
        Office {
            words = Set.copyOf(words);
        }
    }

    Office read(String text) {
        String head = "";
        boolean open = true;
        Set<String> words = new HashSet<>();
        for (String raw : text.toLowerCase(Locale.ROOT).split("[\\s,-]+")) {
            String word = full(raw.endsWith("'s") || raw.endsWith("’s") ? raw.substring(0, raw.length() - 2) : raw);
            boolean preposition = classes.is(word, WordClass.PREPOSITION);
            open &= !preposition;
            boolean small =
                    preposition || classes.is(word, WordClass.DETERMINER) || classes.is(word, WordClass.POSSESSIVE);
            if (!word.isEmpty() && !small) {
                String one = same.getOrDefault(word, word);
                words.add(one);
                head = open ? one : head;
            }
        }
        return new Office(head, words);
    }

    /** The word, written out where it is the short form of an office: "Gov." */
    String full(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return shortened.getOrDefault(bare, word);
    }

    private static Set<String> without(Set<String> words, Set<String> taken) {
        Set<String> left = new HashSet<>(words);
        left.removeAll(taken);
        return left;
    }
}
