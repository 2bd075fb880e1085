package org.hearsay.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.language.Lexicon;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.StatementKind;

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
    private static final Map<String, String> BACK_SHIFTED =
            Lexicon.of(Sureness.class, "back-shifted.txt").table();

    private static Map<String, Integer> levels() {
        Map<String, Integer> levels = new HashMap<>();
        Lexicon.of(Sureness.class, "sureness.txt")
                .table()
                .forEach((words, level) -> levels.put(words, Integer.valueOf(level)));
        return Map.copyOf(levels);
    }

    /** How sure a voice sounds: behind "said" its "would" is the "will" that was said. */
    static Sureness of(Voiced voiced) {
        return of(voiced.assertion().text(), isToldInThePast(voiced) ? BACK_SHIFTED : Map.of());
    }

    private static boolean isToldInThePast(Voiced voiced) {
        String statement = voiced.assertion().statement();
        return voiced.report().statements().stream()
                .filter(told -> told.id().equals(statement) && told.kind() != StatementKind.DIRECT)
                .flatMap(told -> told.cue().stream())
                .flatMap(cue -> Tokenizer.tokens(cue.of(voiced.report().text())).stream())
                .map(Token::form)
                .anyMatch(form -> Vocabulary.english().isVerbForm(form) && !form.endsWith("ing"));
    }

    static Sureness of(String text) {
        return of(text, Map.of());
    }

    private static Sureness of(String text, Map<String, String> backShifted) {
        List<Token> tokens =
                Tokenizer.tokens(text).stream().filter(Token::isWordOrNumber).toList();
        Sureness weakest = new Sureness(PLAIN, "");
        for (int from = 0; from < tokens.size(); from++) {
            StringBuilder words = new StringBuilder();
            for (int to = from; to < Math.min(tokens.size(), from + LONGEST); to++) {
                words.append(to == from ? "" : " ").append(tokens.get(to).form());
                String said = words.toString();
                Integer level = LEVELS.get(backShifted.getOrDefault(said, said));
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
