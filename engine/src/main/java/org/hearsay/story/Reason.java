package org.hearsay.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Name;
import org.hearsay.model.NameType;

/** Says for a reader what a report shares with another: people, places, days, telling words, similarity. */
final class Reason {

    private static final int MOST_NAMES = 3;
    private static final int MOST_WORDS = 4;

    private final AnnotatedReport report;
    private final List<Token> tokens;
    private final Profile profile;
    private final Vocabulary vocabulary;

    /** @param tokens of the report's text */
    Reason(AnnotatedReport report, List<Token> tokens, Profile profile, Vocabulary vocabulary) {
        this.report = report;
        this.tokens = tokens;
        this.profile = profile;
        this.vocabulary = vocabulary;
    }

    String shared(Member other) {
        Profile theirs = other.profile();
        List<String> parts = new ArrayList<>();
        Set<String> people = names(theirs, NameType.PERSON);
        if (!people.isEmpty()) {
            parts.add("same " + (people.size() == 1 ? "person" : people.size() + " people") + " (" + few(people) + ")");
        }
        Set<String> places = names(theirs, NameType.PLACE);
        if (!places.isEmpty()) {
            parts.add(few(places));
        }
        List<Long> days = theirs.days().named();
        Set<String> dates = profile.days().named().stream()
                .filter(days::contains)
                .map(day -> LocalDate.ofEpochDay(day).toString())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!dates.isEmpty()) {
            parts.add(few(dates));
        }
        String words = words(theirs);
        if (!words.isEmpty()) {
            parts.add("words such as " + words);
        }
        double similarity = profile.words().similarity(theirs.words());
        parts.add(String.format(Locale.ROOT, "similarity %.2f", similarity));
        return String.join(", ", parts);
    }

    private static String few(Set<String> names) {
        String shown = String.join(", ", names.stream().limit(MOST_NAMES).toList());
        return names.size() > MOST_NAMES ? shown + " …" : shown;
    }

    private Set<String> names(Profile other, NameType type) {
        Set<String> shared = new LinkedHashSet<>();
        for (Name name : report.names()) {
            if (name.type() == type && holds(other.words(), name.text())) {
                shared.add(name.text());
            }
        }
        // "Brandt" says nothing beside "Lena Brandt".
        shared.removeIf(name -> shared.stream().anyMatch(longer -> longer.endsWith(" " + name)));
        return shared;
    }

    private boolean holds(SparseVector words, String name) {
        return Tokenizer.tokens(name).stream()
                .filter(Token::isWordOrNumber)
                .allMatch(token -> words.holds(vocabulary.number(Stem.of(token.form()))));
    }

    private String words(Profile other) {
        Map<Integer, String> shared = new LinkedHashMap<>();
        for (Token token : tokens) {
            int term = token.kind() == Token.Kind.WORD ? vocabulary.number(Stem.of(token.form())) : -1;
            if (term >= 0 && other.words().holds(term)) {
                shared.putIfAbsent(term, token.form());
            }
        }
        List<String> telling = shared.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, String> e) -> vocabulary.weight(e.getKey()))
                        .reversed())
                .limit(MOST_WORDS)
                .map(Map.Entry::getValue)
                .toList();
        return String.join(", ", telling);
    }
}
