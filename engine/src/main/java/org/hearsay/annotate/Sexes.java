package org.hearsay.annotate;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.language.Lexicon;
import org.hearsay.language.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Whether a person is spoken of as he or as she, as far as names, forms of address and nouns tell. */
final class Sexes {

    private static final String BOTH = "both";

    private final Map<String, String> firstNames = new HashMap<>();
    private final Map<String, String> words =
            new HashMap<>(Lexicon.of(Sexes.class, "sexed-words.tsv").table());

    Sexes() {
        firstNames.putAll(Lexicon.of(Sexes.class, "given-names.tsv").table());
        firstNames.putAll(Lexicon.of(Sexes.class, "first-names.tsv").table());
    }

    /** "m", "f", or null where the full name does not tell. */
    @Nullable
    String ofName(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? null : told(firstNames.get(Tokenizer.fold(name.substring(0, blank))));
    }

    /** "m", "f", or null where a word that may be a given name, or a surname, does not tell. */
    @Nullable
    String ofGivenName(String word) {
        return told(firstNames.get(Tokenizer.fold(word)));
    }

    /** What the words of an office or description tell: "her spokeswoman". */
    @Nullable
    String ofWords(String text) {
        for (String word : text.split("[\\s,]++")) {
            String sex = words.get(Tokenizer.fold(word));
            if (sex != null) {
                return sex;
            }
        }
        return null;
    }

    /** What the form of address before a name tells: Mr, Mrs, Sir. */
    @Nullable
    String ofAddress(Words text, int name) {
        int before = text.is(name - 1, ".") ? name - 2 : name - 1;
        return words.get(text.form(before));
    }

    private static @Nullable String told(@Nullable String sex) {
        return sex == null || sex.equals(BOTH) ? null : sex;
    }
}
