package org.hearsay.annotate;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Lexicon;

/** Which classes a folded word belongs to, read once from {@code word-classes.tsv}. */
final class WordClasses {

    private final Map<String, Set<WordClass>> classes = new HashMap<>();

    WordClasses() {
        for (List<String> row :
                Lexicon.of(WordClasses.class, "word-classes.tsv").rows()) {
            WordClass kind = WordClass.valueOf(row.get(0));
            for (String word : row.get(1).split(" ")) {
                classes.computeIfAbsent(word, w -> EnumSet.noneOf(WordClass.class))
                        .add(kind);
            }
        }
    }

    boolean is(String form, WordClass kind) {
        return classes.getOrDefault(form, Set.of()).contains(kind);
    }
}
