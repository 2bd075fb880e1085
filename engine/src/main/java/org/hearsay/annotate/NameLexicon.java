package org.hearsay.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Lexicon;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.NameType;
import org.jspecify.annotations.Nullable;

/** What is known of names before a text is read: well-known ones, first names, titles, and words that give a type away. */
final class NameLexicon {

    private final Map<String, String> known = table("known-names.tsv");
    private final Map<String, String> firstNames = table("first-names.tsv");
    private final Set<String> givenNames = table("given-names.tsv").keySet();
    private final Set<String> abbreviations = new HashSet<>(
            Lexicon.of(SentenceSplitter.class, "abbreviations.tsv").words());
    private final Map<String, String> titles = table("titles.tsv");
    private final Set<String> organisationWords = words("organisation-words.tsv");
    private final Set<String> placeWords = words("place-words.tsv");
    private final Set<String> placeOpenings = words("place-openings.tsv");
    private final Set<String> commonWords = words("common-words.tsv");

    private static Map<String, String> table(String name) {
        return new HashMap<>(Lexicon.of(NameLexicon.class, name).table());
    }

    private static Set<String> words(String name) {
        return new HashSet<>(Lexicon.of(NameLexicon.class, name).words());
    }

    /** The type of a whole name that is well known, in lower case. */
    @Nullable
    NameType known(String name) {
        String kind = known.get(name);
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case "place" -> NameType.PLACE;
            case "nationality" -> NameType.OTHER;
            default -> NameType.ORGANISATION;
        };
    }

    boolean isNationality(String name) {
        return "nationality".equals(known.get(name));
    }

    boolean isOutlet(String name) {
        return "outlet".equals(known.get(name));
    }

    boolean isFirstName(String form) {
        return firstNames.containsKey(form);
    }

    /** Whether the word is a given name somewhere, and no common word besides unless it is a well-known one. */
    boolean isGivenName(String form) {
        return firstNames.containsKey(form) || (givenNames.contains(Tokenizer.fold(form)) && !isCommon(form));
    }

    boolean isTitle(String form) {
        return titles.containsKey(form);
    }

    /** Whether the word is shortened, so that a full stop after it ends no sentence. */
    boolean isAbbreviation(String form) {
        return abbreviations.contains(form);
    }

    /** Mr, Mrs, Dr: no office, though it stands where one does. */
    boolean isCourtesy(String form) {
        return "courtesy".equals(titles.get(form));
    }

    /** Part of a title only where a title follows: national, foreign. */
    boolean isTitleModifier(String form) {
        return "modifier".equals(titles.get(form));
    }

    boolean isOrganisationWord(String form) {
        return organisationWords.contains(form);
    }

    /** Whether the name of two words or more tells a body: "Arda Hospital", "University of Arda". */
    boolean isBody(Words words, Range name) {
        if (name.size() < 2) {
            return false;
        }
        boolean headed = words.is(name.from() + 1, "of") && isOrganisationWord(words.form(name.from()));
        return headed || isOrganisationWord(words.form(name.to() - 1));
    }

    boolean isPlaceWord(String form) {
        return placeWords.contains(form);
    }

    /** New, North, San: begins the name of a place. */
    boolean isPlaceOpening(String form) {
        return placeOpenings.contains(form);
    }

    boolean isCommon(String form) {
        return commonWords.contains(form);
    }
}
