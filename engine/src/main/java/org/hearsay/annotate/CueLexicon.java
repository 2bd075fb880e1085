package org.hearsay.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** The verbs that attribute, by their folded form. Immutable. */
final class CueLexicon {

    private static final CueLexicon STANDARD = new CueLexicon();

    private final Map<String, CueWord> words = new HashMap<>();

    private CueLexicon() {
        for (List<String> row : Lexicon.of(CueLexicon.class, "cue-verbs.tsv").rows()) {
            CueWord.Tense tense = CueWord.Tense.valueOf(row.get(2).toUpperCase(Locale.ROOT));
            Set<String> prepositions =
                    row.get(4).equals("-") ? Set.of() : Set.of(row.get(4).split(","));
            words.putIfAbsent(row.get(0), new CueWord(row.get(1), tense, row.get(3), prepositions));
        }
    }

    /** The verbs of {@code cue-verbs.tsv}. */
    static CueLexicon standard() {
        return STANDARD;
    }

    @Nullable
    CueWord word(String form) {
        return words.get(form);
    }
}
