package org.hearsay.claim;

import java.util.LinkedHashSet;
import java.util.Set;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.jspecify.annotations.Nullable;

/** The words by which a name or a description of somebody is compared. */
final class NameWords {

    private static final Vocabulary VOCABULARY = Vocabulary.english();

    private NameWords() {}

    /** Folded, in order, without articles, titles and the like; all words where nothing else is left. */
    static Set<String> of(@Nullable String name) {
        Set<String> all = new LinkedHashSet<>();
        Set<String> telling = new LinkedHashSet<>();
        if (name == null) {
            return all;
        }
        for (Token token : Tokenizer.tokens(name)) {
            if (token.isWordOrNumber()) {
                all.add(token.form());
                if (!VOCABULARY.isTitle(token.form()) && !VOCABULARY.isStopword(token.form())) {
                    telling.add(token.form());
                }
            }
        }
        return telling.isEmpty() ? all : telling;
    }

    static String last(Set<String> words) {
        String last = "";
        for (String word : words) {
            last = word;
        }
        return last;
    }

    /** Whether one is a short form of the other: all its words are there, and the last is the last. */
    static boolean isShortOf(Set<String> brief, Set<String> full) {
        return !brief.isEmpty() && full.containsAll(brief) && last(brief).equals(last(full));
    }
}
