package org.hearsay.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Governments;
import org.hearsay.language.Governments.Kind;
import org.hearsay.language.Lexicon;

/**
 * Whether the name of a place stands for its team: "Quellen beat Marl", "the Quellen coach". Only in reports on sport, for
 * elsewhere a town may win or lose as well; a country's team goes by the country.
 */
final class Teams {

    private final Map<String, Set<String>> words = new HashMap<>();
    private final int least;
    private final Governments governments = Governments.standard();

    Teams() {
        Lexicon lexicon = Lexicon.of(Teams.class, "team-words.tsv");
        for (List<String> row : lexicon.rows()) {
            words.computeIfAbsent(row.get(0), kind -> new HashSet<>()).add(row.get(1));
        }
        least = (int) lexicon.number("least");
    }

    /** Whether a text is on sport. */
    boolean plays(Words text) {
        Set<String> found = new HashSet<>();
        for (int i = 0; i < text.size() && found.size() < least; i++) {
            if (is(text, i, "sport")) {
                found.add(text.form(i));
            }
        }
        return found.size() >= least;
    }

    /** Whether the place does what a team does, in a text on sport. */
    boolean isTeam(Words text, Range place) {
        String name = text.textOf(place);
        boolean country = governments
                .find(name)
                .filter(named -> named.kind() == Kind.COUNTRY)
                .isPresent();
        int before = place.from() - 1;
        boolean serves = text.is(before, "for") && is(text, before - 1, "for");
        boolean acts = is(text, place.to(), "after") && !text.is(before, WordClass.PREPOSITION);
        return !country && (serves || acts || is(text, before, "before"));
    }

    private boolean is(Words text, int i, String kind) {
        return !text.isCapital(i) && words.getOrDefault(kind, Set.of()).contains(text.form(i));
    }
}
