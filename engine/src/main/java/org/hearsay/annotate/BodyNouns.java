package org.hearsay.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.language.Lexicon;

/**
 * Common nouns by which a report speaks on of a body that it has named, "the company", "the airline", and for which names
 * they can stand. A kind such as {@code business.bank} is a part of {@code business}.
 */
final class BodyNouns {

    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> signs = new HashMap<>();
    private final Map<String, Boolean> shown = new HashMap<>();

    BodyNouns() {
        for (List<String> row : Lexicon.of(BodyNouns.class, "body-nouns.tsv").rows()) {
            shown.put(row.get(0), row.get(1).equals("shown"));
            List.of(row.get(2).split(" ")).forEach(noun -> nouns.put(noun, row.get(0)));
            List.of(row.get(3).split(" ")).forEach(sign -> signs.put(sign, row.get(0)));
        }
    }

    boolean has(String form) {
        return nouns.containsKey(form);
    }

    /** Whether no word of the name tells a body of another kind, and one tells this kind where the kind must be shown. */
    boolean fits(String noun, String name, NameLexicon names) {
        String kind = nouns.get(noun);
        if (kind == null) {
            return false;
        }
        boolean told = !shown.getOrDefault(kind, false);
        for (String word : name.toLowerCase(Locale.ROOT).split("[\\s.]+")) {
            String sign = signs.get(word);
            if (sign == null ? names.isOrganisationWord(word) : !agree(kind, sign)) {
                return false;
            }
            told |= sign != null;
        }
        return told;
    }

    private static boolean agree(String kind, String other) {
        return kind.equals(other) || kind.startsWith(other + ".") || other.startsWith(kind + ".");
    }
}
