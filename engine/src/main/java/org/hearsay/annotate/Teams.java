package org.hearsay.annotate;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.language.Governments;
import org.hearsay.language.Governments.Kind;
import org.hearsay.language.Lexicon;

/**
 * Whether the name of a place stands for its team: "Quellen beat Marl", "the Quellen coach". Only in reports on sport, for
 * elsewhere a town may win or lose as well; a country's team goes by the country.
 */
final class Teams {

    private static final Lexicon KNOWN = Lexicon.of(Teams.class, "team-words.tsv");
    private static final Set<String> SPORT = KNOWN.words("sport");
    private static final Set<String> AFTER = KNOWN.words("after");
    private static final Set<String> BEFORE = KNOWN.words("before");
    private static final Set<String> FOR = KNOWN.words("for");
    private static final int LEAST = (int) KNOWN.number("least");

    private final Governments governments = Governments.standard();

    /** Whether a text is on sport. */
    boolean plays(Words text) {
        Set<String> found = new HashSet<>();
        for (int i = 0; i < text.size() && found.size() < LEAST; i++) {
            if (is(text, i, SPORT)) {
                found.add(text.form(i));
            }
        }
        return found.size() >= LEAST;
    }

    /** Whether the place does what a team does, in a text on sport. */
    boolean isTeam(Words text, Range place) {
        String name = text.textOf(place);
        boolean country = governments
                .find(name)
                .filter(named -> named.kind() == Kind.COUNTRY)
                .isPresent();
        int before = place.from() - 1;
        boolean serves = text.is(before, "for") && is(text, before - 1, FOR);
        boolean acts = is(text, place.to(), AFTER) && !text.is(before, WordClass.PREPOSITION);
        return !country && (serves || acts || is(text, before, BEFORE));
    }

    private static boolean is(Words text, int i, Set<String> words) {
        return !text.isCapital(i) && words.contains(text.form(i));
    }
}
