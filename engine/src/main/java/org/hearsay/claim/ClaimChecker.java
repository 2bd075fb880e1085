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
import org.hearsay.model.Entailment;
import org.hearsay.model.Evidence;
import org.hearsay.model.Polarity;
import org.hearsay.model.Stance;
import org.hearsay.model.Verdict;

/**
 * Holds a claim from outside against what reports say.
 *
 * <p>An assertion supports the claim when it has its words, or the reader judges that the claim follows from it, when it
 * has its numbers and days, and when neither one of the {@link Guards} nor the reader finds a difference. When in doubt
 * it does not. Stateless, thread-safe and deterministic.
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

    private final EntailmentJudge judge;

    public ClaimChecker(EntailmentJudge judge) {
        this.judge = judge;
    }

    /**
     * How a claim stands against some stories.
     *
     * @param claim the claim's sentence, annotated as if it were a report
     * @param candidates stories that may speak of it
     */
    public Check check(AnnotatedReport claim, List<Told> candidates) {
        Question question = Question.of(claim);
        List<List<Laid>> laid =
                candidates.stream().map(told -> laid(question, told)).toList();
        Judgements judgements = Judgements.of(
                judge, question.text(), laid.stream().flatMap(List::stream).toList());
        List<Weighed> weighed = new ArrayList<>();
        for (int i = 0; i < laid.size(); i++) {
            weighed.addAll(weigh(candidates.get(i).account(), laid.get(i), judgements));
        }
        weighed.sort(
                Comparator.comparingInt((Weighed w) -> rank(w.finding.stance())).thenComparingDouble(w -> -w.covered));
        return answer(question, weighed);
    }

    private record Weighed(Voiced voiced, Finding finding, double covered) {
        Evidence evidence() {
            return new Evidence(
                    voiced.assertion(), finding.stance(), voiced.root().origin(), finding.because());
        }
    }

    private static List<Laid> laid(Question question, Told told) {
        List<Voiced> voices =
                AccountWriter.voices(told.reports(), told.account().copies());
        Weights weights = new Weights(voices.stream().map(v -> v.gist().keys()).toList());
        Map<String, Surroundings.Finder> finders = new HashMap<>();
        List<Laid> laid = new ArrayList<>();
        for (Voiced voiced : voices) {
            Surroundings around = finders.computeIfAbsent(
                            voiced.report().id(), id -> new Surroundings.Finder(voiced.report()))
                    .around(voiced.assertion().span());
            laid.add(new Laid(Comparison.of(question, voiced, around, weights), around));
        }
        return laid;
    }

    private static List<Weighed> weigh(Account account, List<Laid> laid, Judgements judgements) {
        Map<Assertion, Weighed> found = new LinkedHashMap<>();
        for (Laid each : laid) {
            Comparison comparison = each.comparison();
            weigh(each, judgements.of(each))
                    .ifPresent(finding -> found.put(
                            comparison.voiced().assertion(),
                            new Weighed(comparison.voiced(), finding, comparison.covered())));
        }
        addDenials(
                account, laid.stream().map(each -> each.comparison().voiced()).toList(), found);
        return List.copyOf(found.values());
    }

    private static Optional<Finding> weigh(Laid laid, Optional<Entailment> judged) {
        Comparison c = laid.comparison();
        boolean byWords = speaksOfByWords(c);
        boolean byJudgement = judged.isPresent() && judged.get().open() <= Thresholds.of("judged-open");
        if (!byWords && !byJudgement) {
            return Optional.empty();
        }
        Optional<Finding> bent = Guards.finding(c, laid.around());
        if (bent.isPresent()) {
            return bent;
        }
        boolean sameFacts = Guards.hasNumbers(c)
                && Guards.hasPeople(c, laid.around())
                && c.question().hasDays(c.voiced().gist().days());
        boolean sameWords = byWords && sameFacts && supportsByWords(c);
        double against = judged.map(Entailment::contradicted).orElse(0.0);
        if (against >= Thresholds.of(sameWords ? "judged-against-words" : "judged-against")) {
            return Optional.of(Finding.differs(
                    "The reader judges that it does not go with the claim (" + percent(against) + ")."));
        }
        if (sameWords) {
            return Optional.of(new Finding(Stance.SUPPORTS, "It says the same."));
        }
        return judged.map(Entailment::follows)
                .filter(follows -> sameFacts && follows >= Thresholds.of("judged-to-follow"))
                .map(follows -> new Finding(
                        Stance.SUPPORTS,
                        "The reader judges that it says so in other words (" + percent(follows) + ")."));
    }

    private static boolean speaksOfByWords(Comparison c) {
        boolean covers = c.covered() >= Thresholds.of("speaks-of") && c.direct() >= Thresholds.of("speaks-of-itself");
        boolean sameWords =
                c.words() >= Thresholds.of("speaks-of-words") && c.sharedWords().size() >= ENOUGH_WORDS;
        boolean sameToll = c.covered() >= Thresholds.of("speaks-of-toll") && Guards.saysNobody(c);
        return (covers || sameWords || sameToll) && !c.sharedWords().isEmpty();
    }

    private static boolean supportsByWords(Comparison c) {
        return c.covered() >= Thresholds.of("supports")
                && c.words() >= Thresholds.of("supports-words")
                && Guards.sharesWhatHappens(c);
    }

    private static String percent(double chance) {
        return Math.round(100 * chance) + " %";
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
