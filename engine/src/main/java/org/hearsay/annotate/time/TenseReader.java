package org.hearsay.annotate.time;

import java.util.List;
import java.util.Map;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The tense of the clause around an expression: that of the nearest verb before it in the sentence, or else of the
 * nearest after it.
 */
final class TenseReader {

    /** Words looked at on either side; bounds the work in a text without a full stop. */
    private static final int REACH = 30;

    private final Map<String, String> tenses;

    TenseReader(Lexicon lexicon) {
        this.tenses = lexicon.table();
    }

    /** The tense around the words from {@code first} to before {@code end}; past where no verb tells. */
    Tense around(List<Word> words, int first, int end) {
        for (int i = first - 1; i >= Math.max(0, first - REACH) && !isBoundary(words, i + 1); i--) {
            Tense tense = of(words, i);
            if (tense != null) {
                return tense;
            }
        }
        for (int i = end; i < Math.min(words.size(), end + REACH) && !isBoundary(words, i); i++) {
            Tense tense = of(words, i);
            if (tense != null) {
                return tense;
            }
        }
        return Tense.PAST;
    }

    private @Nullable Tense of(List<Word> words, int at) {
        String form = words.get(at).form();
        if (words.get(at).is("MONTH")) {
            return null;
        }
        String pair = at + 1 < words.size() ? form + " " + words.get(at + 1).form() : form;
        String known = tenses.getOrDefault(pair, tenses.get(form));
        if (known != null) {
            return Tense.valueOf(known);
        }
        return form.length() > 4 && form.endsWith("ed") ? Tense.PAST : null;
    }

    /** Whether a sentence or paragraph ends before the word at {@code index}. */
    private static boolean isBoundary(List<Word> words, int index) {
        if (index <= 0 || index >= words.size()) {
            return true;
        }
        Word word = words.get(index);
        String before = words.get(index - 1).form();
        return word.gap() == Word.Gap.PARAGRAPH
                || (word.gap() == Word.Gap.SPACE && (before.equals(".") || before.equals("?") || before.equals("!")));
    }
}
