package org.hearsay.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Assertion;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Timex;

/**
 * A claim from outside, made ready to be compared.
 *
 * @param text as it was asked
 * @param gist what it says; for "X said that Y", what Y says
 * @param names names in it, each as the keys of its words, in order
 * @param days the years, months, days and hours it gives, with an X for what it does not name
 * @param weekdays the days of the week that it names, from 1 for Monday
 * @param speaker words of the speaker whom it has say it; empty where it says so itself
 * @param speakerNames those of them that are names
 */
record Question(
        String text,
        Gist gist,
        List<List<Term>> names,
        Set<String> days,
        Set<Integer> weekdays,
        Set<String> speaker,
        Set<String> speakerNames) {

    private static final int SHORTEST_MONTH = 3;
    private static final String ANY_YEAR = "XXXX";
    private static final String ANY_DAY = "XXXX-XX-XX";

    static Question of(AnnotatedReport claim) {
        GistReader reader = new GistReader(claim);
        Span all = new Span(0, claim.text().length());
        Optional<Assertion> told = claim.assertions().stream()
                .filter(a -> a.speaker() != null && !a.speaker().anonymous() && isSaid(a, claim))
                .findFirst();
        boolean planned = claim.assertions().stream().anyMatch(a -> a.modality().planned());
        Gist plain = told.map(reader::gist).orElseGet(() -> reader.gist(all));
        Gist gist = plain.with(Set.of(), plain.denied(), planned);
        String speaker = told.map(Assertion::speaker).map(Speaker::name).orElse("");
        return new Question(
                claim.text(),
                gist,
                names(gist),
                days(claim),
                weekdays(claim),
                speaker.isEmpty() ? Set.of() : NameWords.of(speaker),
                speaker.isEmpty() ? Set.of() : capitalised(speaker));
    }

    // A name's own words: "the" and "The" before it, and the office, are no names.
    private static Set<String> capitalised(String speaker) {
        Set<String> names = new HashSet<>();
        for (Token token : Tokenizer.tokens(speaker)) {
            boolean capital = Character.isUpperCase(speaker.charAt(token.begin()));
            if (capital && NameWords.of(speaker).contains(token.form())) {
                names.add(token.form());
            }
        }
        return names;
    }

    private static Set<Integer> weekdays(AnnotatedReport claim) {
        Set<Integer> weekdays = new HashSet<>();
        for (Token token : Tokenizer.tokens(claim.text())) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (token.form().equals(day.name().toLowerCase(Locale.ROOT))) {
                    weekdays.add(day.getValue());
                }
            }
        }
        return weekdays;
    }

    // "Orvik is considering it" is about Orvik and no remark of hers.
    private static boolean isSaid(Assertion assertion, AnnotatedReport claim) {
        return claim.statements().stream()
                .filter(s -> s.id().equals(assertion.statement()))
                .flatMap(s -> s.cue().stream())
                .flatMap(span -> Tokenizer.tokens(span.of(claim.text())).stream())
                .anyMatch(token ->
                        Vocabulary.english().isSpeech(Vocabulary.english().key(token.form())));
    }

    /** Runs of name terms that stand side by side. */
    static List<List<Term>> names(Gist gist) {
        List<List<Term>> names = new ArrayList<>();
        Term before = null;
        for (Term term : gist.terms()) {
            if (!term.isName()) {
                continue;
            }
            if (before == null || term.position() > before.position() + 1) {
                names.add(new ArrayList<>());
            }
            names.get(names.size() - 1).add(term);
            before = term;
        }
        return names;
    }

    // Weekdays and "last week" are left out: whoever asks may ask on any day.
    private static Set<String> days(AnnotatedReport claim) {
        Set<String> days = new HashSet<>();
        for (Timex time : claim.times()) {
            String value = GistReader.moment(time.value());
            if (isExact(value, time.text())) {
                days.add(named(value, time.text()));
            }
        }
        return days;
    }

    private static boolean isExact(String value, String text) {
        return Dating.HOUR.isExact(value)
                || (Dating.DAY.isExact(value) && text.chars().anyMatch(Character::isDigit))
                || (Dating.MONTH.isExact(value) && namesMonth(text))
                || (Dating.YEAR.isExact(value) && text.contains(value));
    }

    // "At 3 p.m." and "at 3 p.m. on Monday" have an hour alone: the day is that of whoever asks.
    private static String named(String value, String text) {
        if (Dating.HOUR.isExact(value) && !namesMonth(text)) {
            return ANY_DAY + value.substring(ANY_DAY.length());
        }
        boolean year = text.contains(value.substring(0, ANY_YEAR.length()));
        return year ? value : ANY_YEAR + value.substring(ANY_YEAR.length());
    }

    private static boolean namesMonth(String text) {
        return Tokenizer.tokens(text).stream()
                .map(Token::form)
                .filter(form -> form.length() >= SHORTEST_MONTH)
                .anyMatch(form -> Arrays.stream(Month.values())
                        .anyMatch(month -> month.name().toLowerCase(Locale.ROOT).startsWith(form)));
    }

    /** Whether every time of the claim is among those that a report gives. */
    boolean hasDays(Set<String> reported) {
        boolean week = weekdays.isEmpty() || weekdays(reported).stream().anyMatch(weekdays::contains);
        return week && days.stream().allMatch(day -> Dating.isGiven(day, reported));
    }

    /** On what the times that a report gives are none of those asked for; empty where they may be. */
    Optional<Dating> otherTime(Set<String> reported) {
        Set<Integer> given = weekdays(reported);
        boolean otherWeekday = !weekdays.isEmpty() && !given.isEmpty() && Collections.disjoint(weekdays, given);
        return Dating.difference(days, reported).or(() -> otherWeekday ? Optional.of(Dating.DAY) : Optional.empty());
    }

    private static Set<Integer> weekdays(Set<String> reported) {
        Set<Integer> weekdays = new HashSet<>();
        for (String day : Dating.DAY.cut(reported)) {
            try {
                weekdays.add(LocalDate.parse(day).getDayOfWeek().getValue());
            } catch (DateTimeParseException noSuchDay) {
                // A value such as 2031-02-30 or XXXX-02-28 falls on no day of the week.
            }
        }
        return weekdays;
    }
}
