package org.hearsay.annotate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.NameType;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Gives a name its type: from the name itself where it tells, else from the words round all its mentions. */
final class NameTyper {

    private static final int ACRONYM = 5;

    private final NameLexicon lexicon;
    private final SpeakingNouns nouns = new SpeakingNouns();
    private final CueLexicon cues = CueLexicon.standard();

    NameTyper(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The type that the name itself tells, or null. */
    @Nullable
    NameType surely(Words words, Range run) {
        NameType known = lexicon.known(key(words, run));
        if (known != null) {
            return known;
        }
        String first = words.form(run.from());
        String last = words.form(run.to() - 1);
        if (words.is(run.from() - 1, WordClass.TIME) && run.size() == 1 && words.is(run.from(), WordClass.TIME)) {
            return NameType.OTHER;
        }
        if ((run.size() > 1 && lexicon.isOrganisationWord(last)) || (run.size() > 2 && holdsOrganisation(words, run))) {
            return NameType.ORGANISATION;
        }
        if (run.size() > 1 && lexicon.isPlaceWord(last)) {
            return NameType.PLACE;
        }
        if ((lexicon.isFirstName(first) && run.size() > 1 && run.size() < 5) || followsTitle(words, run)) {
            return NameType.PERSON;
        }
        return hasInitial(words, run) ? NameType.PERSON : null;
    }

    /** The name in lower case, words parted by one blank, without marks. */
    static String key(Words words, Range run) {
        StringBuilder key = new StringBuilder();
        for (int i = run.from(); i < run.to(); i++) {
            if (words.isWord(i)) {
                key.append(key.length() == 0 ? "" : " ").append(words.form(i));
            }
        }
        return key.toString();
    }

    private boolean holdsOrganisation(Words words, Range run) {
        for (int i = run.from(); i + 1 < run.to(); i++) {
            if (lexicon.isOrganisationWord(words.form(i)) && words.is(i + 1, "of")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word before says what a person is: "spokeswoman", "Mr", "Gen.". */
    boolean followsTitle(Words words, Range run) {
        int before = run.from() - 1;
        if (words.is(before, ".")) {
            before--;
            if (!lexicon.isAbbreviation(words.form(before))) {
                return false;
            }
        }
        boolean title = lexicon.isTitle(words.form(before)) || nouns.isPerson(words.form(before));
        return title
                && run.size() < 4
                && !words.is(before, "people")
                && !words.isPossessive(before)
                && !words.isAllCapitals(run.from());
    }

    private static boolean hasInitial(Words words, Range run) {
        return run.size() >= 3 && words.form(run.from() + 1).length() == 1 && words.is(run.from() + 2, ".");
    }

    /** For names that tell nothing themselves: what most of their neighbours say. */
    Map<String, NameType> byContext(
            Words words, List<Range> runs, List<NameType> types, Map<String, NameType> persons) {
        Map<String, EnumMap<NameType, Integer>> votes = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            Range run = runs.get(i);
            if (types.get(i) == null && !isShortPerson(words, run, persons)) {
                vote(words, run, votes.computeIfAbsent(key(words, run), k -> new EnumMap<>(NameType.class)));
            }
        }
        Map<String, NameType> decided = new HashMap<>();
        votes.forEach((key, vote) -> vote.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(best -> decided.put(key, best.getKey())));
        return decided;
    }

    private void vote(Words words, Range run, EnumMap<NameType, Integer> votes) {
        int before = run.from() - 1;
        int after = run.to();
        voteForPlace(words, run, votes);
        if (words.is(before, WordClass.DETERMINER)) {
            add(votes, words.isAllCapitals(run.to() - 1) ? NameType.ORGANISATION : NameType.OTHER, 3);
        }
        if (isVerbOfPersons(words, after) || (isVerbOfPersons(words, before) && words.isComma(before - 1))) {
            add(votes, NameType.PERSON, 3);
        }
        if (words.isComma(after) && (words.isNumber(after + 1) || words.is(after + 1, "who"))) {
            add(votes, NameType.PERSON, 4);
        }
        if (words.isAllCapitals(run.from())
                && run.size() == 1
                && words.form(run.from()).length() <= ACRONYM) {
            add(votes, NameType.ORGANISATION, 3);
        }
        if (lexicon.isOrganisationWord(words.form(before)) || words.is(before, "against") || words.is(after, "fc")) {
            add(votes, NameType.ORGANISATION, 3);
        }
        shape(words, run, votes);
    }

    private void voteForPlace(Words words, Range run, EnumMap<NameType, Integer> votes) {
        int before = run.from() - 1;
        int after = run.to();
        switch (words.form(before)) {
            case "in", "near", "across", "outside", "throughout" -> add(votes, NameType.PLACE, 4);
            case "at", "from", "to", "between", "around" -> add(votes, NameType.PLACE, 2);
            case "of" -> add(votes, NameType.PLACE, 1);
            default -> {}
        }
        boolean larger = words.isComma(after) && lexicon.known(words.form(after + 1)) == NameType.PLACE;
        if (larger || (run.size() > 1 && lexicon.isPlaceOpening(words.form(run.from())))) {
            add(votes, NameType.PLACE, 4);
        }
    }

    private void shape(Words words, Range run, EnumMap<NameType, Integer> votes) {
        boolean strange = false;
        for (int i = run.from(); i < run.to(); i++) {
            strange |= lexicon.isCommon(words.form(i)) || holdsDigit(words.form(i));
        }
        boolean pair = run.size() == 2 || (run.size() == 3 && !words.is(run.from() + 1, "of"));
        if (strange || run.size() > 3) {
            add(votes, NameType.OTHER, 3);
        } else if (pair && !words.isAllCapitals(run.from())) {
            add(votes, NameType.PERSON, 2);
        } else if (lexicon.isFirstName(words.form(run.from()))) {
            add(votes, NameType.PERSON, 3);
        } else {
            add(votes, NameType.OTHER, 1);
        }
    }

    private static boolean holdsDigit(String form) {
        return form.chars().anyMatch(Character::isDigit);
    }

    private boolean isVerbOfPersons(Words words, int i) {
        CueWord word = cues.word(words.form(i));
        return word != null && word.tense() != CueWord.Tense.ING && !words.isCapital(i);
    }

    private static void add(EnumMap<NameType, Integer> votes, NameType type, int count) {
        votes.merge(type, count, Integer::sum);
    }

    private static boolean isShortPerson(Words words, Range run, Map<String, NameType> persons) {
        return run.size() == 1 && persons.containsKey(words.form(run.from()));
    }

    Mention mention(
            Words words,
            Range run,
            @Nullable NameType type,
            Map<String, NameType> persons,
            Map<String, NameType> byText) {
        NameType found = type;
        boolean surname = isShortPerson(words, run, persons);
        if (surname && (found == null || (!lexicon.isNationality(key(words, run)) && found != NameType.PLACE))) {
            found = NameType.PERSON;
        }
        if (found == null) {
            found = byText.getOrDefault(key(words, run), NameType.OTHER);
        }
        Span span = spanOf(words, run);
        return new Mention(run, span, span.of(words.text()), found);
    }

    /** Without a possessive ending. */
    static Span spanOf(Words words, Range run) {
        Span span = words.span(run);
        String text = span.of(words.text()).toLowerCase(Locale.ROOT);
        boolean possessive = text.length() > 2 && (text.endsWith("'s") || text.endsWith("’s"));
        return possessive ? new Span(span.begin(), span.end() - 2) : span;
    }
}
