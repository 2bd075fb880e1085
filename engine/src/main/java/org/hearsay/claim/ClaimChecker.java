package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Assertion;
import org.hearsay.model.Check;
import org.hearsay.model.Claim;
import org.hearsay.model.Evidence;
import org.hearsay.model.Polarity;
import org.hearsay.model.Stance;
import org.hearsay.model.Verdict;

/**
 * Holds a claim from outside against what reports say.
 *
 * <p>An assertion supports the claim when it has its words, numbers and names and none of the {@link Guards} finds a
 * difference. When in doubt it does not. Stateless, thread-safe and deterministic.
 */
public final class ClaimChecker {

    private static final int MOST_EVIDENCE = 20;
    private static final int ENOUGH_WORDS = 3;

    /** A story as it is told, with its reports in the order of publication. */
    public record Told(Account account, List<AnnotatedReport> reports) {
        public Told {
            reports = List.copyOf(reports);
        }
    }

    public ClaimChecker() {}

    /**
     * How a claim stands against some stories.
     *
     * @param claim the claim's sentence, annotated as if it were a report
     * @param candidates stories that may speak of it
     */
    public Check check(AnnotatedReport claim, List<Told> candidates) {
        Question question = Question.of(claim);
        List<Weighed> weighed = new ArrayList<>();
        for (Told told : candidates) {
            weighed.addAll(weigh(question, told));
        }
        weighed.sort(
                Comparator.comparingInt((Weighed w) -> rank(w.finding.stance())).thenComparingDouble(w -> -w.covered));
        return answer(question, weighed);
    }

    /** How one assertion stands to a claim; nothing where it does not speak of it. */
    public Optional<Evidence> stance(AnnotatedReport claim, Told told, Assertion assertion) {
        return weigh(Question.of(claim), told).stream()
                .filter(w -> w.voiced.assertion().report().equals(assertion.report())
                        && w.voiced.assertion().span().equals(assertion.span()))
                .map(Weighed::evidence)
                .findFirst();
    }

    private record Weighed(Voiced voiced, Finding finding, double covered) {
        Evidence evidence() {
            return new Evidence(
                    voiced.assertion(), finding.stance(), voiced.root().origin(), finding.because());
        }
    }

    private static List<Weighed> weigh(Question question, Told told) {
        List<Voiced> voices =
                AccountWriter.voices(told.reports(), told.account().copies());
        Weights weights = new Weights(voices.stream().map(v -> v.gist().keys()).toList());
        Map<String, Surroundings.Finder> finders = new HashMap<>();
        Map<Assertion, Weighed> found = new LinkedHashMap<>();
        for (Voiced voiced : voices) {
            Surroundings around = finders.computeIfAbsent(
                            voiced.report().id(), id -> new Surroundings.Finder(voiced.report()))
                    .around(voiced.assertion().span());
            weigh(Comparison.of(question, voiced, around, weights), around)
                    .ifPresent(w -> found.put(voiced.assertion(), w));
        }
        addDenials(told.account(), voices, found);
        return List.copyOf(found.values());
    }

    private static Optional<Weighed> weigh(Comparison c, Surroundings around) {
        boolean covers = c.covered() >= Thresholds.of("speaks-of") && c.direct() >= Thresholds.of("speaks-of-itself");
        boolean sameWords =
                c.words() >= Thresholds.of("speaks-of-words") && c.sharedWords().size() >= ENOUGH_WORDS;
        boolean sameToll = c.covered() >= Thresholds.of("speaks-of-toll") && Guards.saysNobody(c);
        if (!(covers || sameWords || sameToll) || c.sharedWords().isEmpty()) {
            return Optional.empty();
        }
        Optional<Finding> against = Guards.finding(c, around);
        if (against.isPresent()) {
            return Optional.of(new Weighed(c.voiced(), against.get(), c.covered()));
        }
        boolean supports = c.covered() >= Thresholds.of("supports")
                && c.words() >= Thresholds.of("supports-words")
                && Guards.hasNumbers(c)
                && c.question().hasDays(c.voiced().gist().days())
                && Guards.sharesWhatHappens(c);
        return supports
                ? Optional.of(new Weighed(c.voiced(), new Finding(Stance.SUPPORTS, "It says the same."), c.covered()))
                : Optional.empty();
    }

    // Who denies what supports the claim denies the claim, in whatever words.
    private static void addDenials(Account account, List<Voiced> voices, Map<Assertion, Weighed> found) {
        Map<String, Voiced> byPlace = new HashMap<>();
        voices.forEach(v -> byPlace.put(place(v.assertion()), v));
        Map<String, Stance> stances = new HashMap<>();
        found.forEach((assertion, w) -> stances.put(place(assertion), w.finding.stance()));
        for (Claim claim : account.claims()) {
            boolean supports = claim.assertions().stream()
                    .anyMatch(a ->
                            a.modality().polarity() == Polarity.ASSERTS && stances.get(place(a)) == Stance.SUPPORTS);
            for (Assertion denial : claim.assertions()) {
                Voiced voiced = byPlace.get(place(denial));
                boolean denies = denial.modality().polarity() == Polarity.DENIES && !stances.containsKey(place(denial));
                if (supports && denies && voiced != null) {
                    Finding finding = Finding.denies("It denies what others say in support.");
                    found.put(voiced.assertion(), new Weighed(voiced, finding, 0));
                }
            }
        }
    }

    private static String place(Assertion assertion) {
        return assertion.report() + assertion.span();
    }

    private static Check answer(Question question, List<Weighed> weighed) {
        List<Voiced> supporting = with(weighed, Stance.SUPPORTS);
        Voices support = new Voices(supporting);
        Voices denial = new Voices(with(weighed, Stance.DENIES).stream()
                .filter(v -> !support.hold(v.root()))
                .toList());
        Verdict verdict = verdict(support, denial, weighed);
        List<Evidence> evidence =
                weighed.stream().limit(MOST_EVIDENCE).map(Weighed::evidence).toList();
        return new Check(
                question.text(),
                verdict,
                support.keys().size(),
                Wording.because(verdict, support.origins(), denial.origins(), evidence),
                evidence);
    }

    private static Verdict verdict(Voices support, Voices denial, List<Weighed> weighed) {
        if (weighed.isEmpty()) {
            return Verdict.NOT_FOUND;
        }
        if (support.keys().isEmpty()) {
            return Verdict.CONTRADICTED;
        }
        if (!denial.keys().isEmpty()) {
            return Verdict.DISPUTED;
        }
        return support.keys().size() >= 2 ? Verdict.CORROBORATED : Verdict.SINGLE_ORIGIN;
    }

    private static List<Voiced> with(List<Weighed> weighed, Stance stance) {
        return weighed.stream()
                .filter(w -> w.finding.stance() == stance)
                .map(Weighed::voiced)
                .sorted(Comparator.comparing((Voiced v) ->
                        v.report().report().published().map(Object::toString).orElse("")))
                .toList();
    }

    private static int rank(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> 0;
            case DENIES -> 1;
            case DIFFERS -> 2;
        };
    }
}
