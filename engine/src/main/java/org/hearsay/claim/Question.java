package org.hearsay.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
 * @param days the days it gives: month and day where it names no year
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

    private static final int MONTH_BEGINS = 5;
    private static final Pattern FULL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

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
            String day = GistReader.day(time.value());
            boolean exact = day.matches("[\\dX]{4}-\\d{2}-\\d{2}")
                    && time.text().chars().anyMatch(Character::isDigit);
            if (exact) {
                boolean year = time.text().contains(day.substring(0, MONTH_BEGINS - 1));
                days.add(year ? day : day.substring(MONTH_BEGINS));
            }
        }
        return days;
    }

    /** Whether every day of the claim is among those that a report gives. */
    boolean hasDays(Set<String> reported) {
        boolean week = weekdays.isEmpty() || weekdays(reported).stream().anyMatch(weekdays::contains);
        return week && days.stream().allMatch(day -> reported.stream().anyMatch(given -> given.endsWith(day)));
    }

    /** Whether a day that a report gives is none of the days asked for; a coarser time is neither. */
    boolean givesOtherDay(Set<String> reported) {
        Set<String> full =
                reported.stream().filter(day -> FULL.matcher(day).matches()).collect(Collectors.toSet());
        boolean otherDay = !days.isEmpty()
                && !full.isEmpty()
                && days.stream().noneMatch(day -> full.stream().anyMatch(given -> given.endsWith(day)));
        Set<Integer> given = weekdays(reported);
        return otherDay || (!weekdays.isEmpty() && !given.isEmpty() && Collections.disjoint(weekdays, given));
    }

    private static Set<Integer> weekdays(Set<String> reported) {
        Set<Integer> weekdays = new HashSet<>();
        for (String day : reported) {
            if (FULL.matcher(day).matches()) {
                try {
                    weekdays.add(LocalDate.parse(day).getDayOfWeek().getValue());
                } catch (DateTimeParseException noSuchDay) {
                    // A value such as 2031-02-30 falls on no day of the week.
                }
            }
        }
        return weekdays;
    }
}
