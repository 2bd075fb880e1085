package org.hearsay.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.language.Lexicon;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;

/**
 * How sure the words of an assertion sound: the weakest word decides.
 *
 * @param level from 1, it may be, to {@link #PLAIN}
 * @param words the words that decide; empty where it is plainly told
 */
record Sureness(int level, String words) {

    /** What is told as done or so, without any word that weakens it. */
    static final int PLAIN = 5;

    private static final int LONGEST = 3;
    private static final Map<String, Integer> LEVELS = levels();

    private static Map<String, Integer> levels() {
        Map<String, Integer> levels = new HashMap<>();
        Lexicon.of(Sureness.class, "sureness.txt")
                .table()
                .forEach((words, level) -> levels.put(words, Integer.valueOf(level)));
        return Map.copyOf(levels);
    }

    static Sureness of(String text) {
        List<Token> tokens =
                Tokenizer.tokens(text).stream().filter(Token::isWordOrNumber).toList();
        Sureness weakest = new Sureness(PLAIN, "");
        for (int from = 0; from < tokens.size(); from++) {
            StringBuilder words = new StringBuilder();
            for (int to = from; to < Math.min(tokens.size(), from + LONGEST); to++) {
                words.append(to == from ? "" : " ").append(tokens.get(to).form());
                Integer level = LEVELS.get(words.toString());
                if (level != null && level < weakest.level) {
                    int end = tokens.get(to).end();
                    weakest =
                            new Sureness(level, text.substring(tokens.get(from).begin(), end));
                }
            }
        }
        return weakest;
    }
}
