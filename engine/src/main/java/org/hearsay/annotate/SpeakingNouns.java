package org.hearsay.annotate;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.language.Lexicon;

/** Common nouns for those who speak: officials, a spokesman, the ministry, a report. */
final class SpeakingNouns {

    private static final Lexicon KNOWN = Lexicon.of(SpeakingNouns.class, "speaking-nouns.tsv");
    private static final Map<String, String> KINDS = KNOWN.table();
    private static final Map<String, String> SINGULARS = singulars();
    private static final Set<String> MANY = noted("many");
    private static final Set<String> AGENCIES = noted("agency");

    // Asked of every word of a source: found once.
    private static Map<String, String> singulars() {
        Map<String, String> singulars = new HashMap<>();
        for (String noun : KINDS.keySet()) {
            Stream.of(
                            noun + "s",
                            noun + "es",
                            noun.replaceFirst("y$", "ies"),
                            noun.replaceFirst("man$", "men"),
                            noun.replaceFirst("person$", "people"))
                    .filter(plural -> !plural.equals(noun) && !plural.endsWith("ss"))
                    .forEach(plural -> singulars.putIfAbsent(plural, noun));
        }
        return Map.copyOf(singulars);
    }

    /** The nouns with a third column that says so. */
    private static Set<String> noted(String note) {
        return KNOWN.rows().stream()
                .filter(row -> row.size() > 2 && row.get(2).equals(note))
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean has(String form) {
        return KINDS.containsKey(form);
    }

    /** The word for one: "official" of "officials", "witness" of "witnesses", "spokesman" of "spokesmen". */
    String one(String form) {
        return SINGULARS.getOrDefault(form, form);
    }

    /** Whether the form tells of several: "officials", "policemen", "the police". */
    boolean isMany(String form) {
        return isPlural(form) || MANY.contains(form);
    }

    /** Whether the form is a plural by its ending; of words that stand in no list, too. */
    boolean isPlural(String form) {
        boolean ending = form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us");
        return ending || !one(form).equals(form);
    }

    boolean isPerson(String form) {
        return "person".equals(KINDS.get(form));
    }

    boolean isOutlet(String form) {
        return "outlet".equals(KINDS.get(form));
    }

    /** Whether an outlet may be called so, even if others are too: "the agency". */
    boolean canBeOutlet(String form) {
        return isOutlet(form) || AGENCIES.contains(form);
    }

    boolean isDocument(String form) {
        return "document".equals(KINDS.get(form));
    }
}
