package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
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
 * <p>Of all that the stories assert, what shares most with the claim is judged and weighed by {@link StoryWeigher}; the
 * voices behind what supports it are counted. Where another voice of the same story surely says otherwise, or denies it,
 * the claim is disputed; where one supports it, less will do for another that
 * the story tells as the same claim. Stateless, thread-safe and deterministic.
 */
public final class ClaimChecker {

    private static final int MOST_EVIDENCE = 20;
    private static final String EARLIER = " It was told earlier, and may have been right then.";

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
            weighed.addAll(
                    weighed(candidates.get(i).account(), laid.get(i), StoryWeigher.rulings(laid.get(i), judgements)));
        }
        weighed.sort(
                Comparator.comparingInt((Weighed w) -> rank(w.finding.stance())).thenComparingDouble(w -> -w.covered));
        return answer(question, weighed);
    }

    /**
     * @param disputes whether it speaks against the claim so surely that one whom another voice supports is disputed
     * @param counted whether it only gives another number
     */
    private record Weighed(Voiced voiced, Finding finding, double covered, boolean disputes, boolean counted) {
        String day() {
            return ClaimChecker.day(voiced);
        }

        Weighed as(String also) {
            Finding told = new Finding(finding.stance(), finding.because() + also);
            return new Weighed(voiced, told, covered, disputes, counted);
        }

        Evidence evidence() {
            return new Evidence(
                    voiced.assertion(), finding.stance(), voiced.root().origin(), finding.because());
        }
    }

    static List<Laid> laid(Question question, Told told) {
        List<Voiced> voices =
                AccountWriter.voices(told.reports(), told.account().copies());
        Weights weights = new Weights(voices.stream().map(v -> v.gist().keys()).toList());
        NamesToldOf names = new NamesToldOf(told.reports());
        Map<String, Surroundings.Finder> finders = new HashMap<>();
        List<Laid> laid = new ArrayList<>();
        for (Voiced voiced : voices) {
            Surroundings around = finders.computeIfAbsent(
                            voiced.report().id(), id -> new Surroundings.Finder(voiced.report(), names))
                    .around(voiced.assertion().span());
            laid.add(new Laid(Comparison.of(question, voiced, around, weights), around));
        }
        return laid;
    }

    private static List<Weighed> weighed(Account account, List<Laid> laid, IdentityHashMap<Laid, Ruling> rulings) {
        Map<String, Assertion> supported = saidBySupport(account, laid, rulings);
        boolean isSupported = rulings.values().stream().anyMatch(Ruling::supports);
        Map<Assertion, Weighed> found = new LinkedHashMap<>();
        for (Laid each : laid) {
            Comparison comparison = each.comparison();
            Assertion assertion = comparison.voiced().assertion();
            Ruling ruling = rulings.get(each);
            Assertion same = supported.get(place(assertion));
            Ruling told = ruling != null && same != null && ruling.mayGoWithIt() ? ruling.with(same) : ruling;
            if (told != null && told.finding() != null && (!isSupported || told.standsBesideSupport())) {
                boolean disputes = isSupported && told.disputes();
                found.put(
                        assertion,
                        new Weighed(
                                comparison.voiced(),
                                told.finding(),
                                comparison.covered(),
                                disputes,
                                told.weight().counted()));
            }
        }
        addDenials(
                account, laid.stream().map(each -> each.comparison().voiced()).toList(), found);
        return List.copyOf(found.values());
    }

    // Where part of what the story tells as one claim supports the claim from outside: the place of each part, with it.
    private static Map<String, Assertion> saidBySupport(
            Account account, List<Laid> laid, IdentityHashMap<Laid, Ruling> rulings) {
        Map<String, Assertion> supporting = new HashMap<>();
        for (Laid each : laid) {
            Ruling ruling = rulings.get(each);
            if (ruling != null && ruling.supports()) {
                Assertion assertion = each.comparison().voiced().assertion();
                supporting.put(place(assertion), assertion);
            }
        }
        Map<String, Assertion> same = new HashMap<>();
        for (Claim claim : account.claims()) {
            List<Assertion> asserted = claim.assertions().stream()
                    .filter(a -> a.modality().polarity() == Polarity.ASSERTS)
                    .toList();
            asserted.stream()
                    .map(a -> supporting.get(place(a)))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(found -> asserted.forEach(a -> same.put(place(a), found)));
        }
        return same;
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
                    found.put(voiced.assertion(), new Weighed(voiced, finding, 0, true, false));
                }
            }
        }
    }

    private static String place(Assertion assertion) {
        return assertion.report() + assertion.span();
    }

    private static Check answer(Question question, List<Weighed> weighed) {
        List<Voiced> supporting = voiced(weighed, w -> w.finding.stance() == Stance.SUPPORTS);
        Voices support = new Voices(supporting);
        String last = supporting.isEmpty() ? "" : day(supporting.get(supporting.size() - 1));
        // A number that was told before the last that supports the claim was told may have been right then.
        Predicate<Weighed> earlier = w -> w.counted && w.day().compareTo(last) < 0;
        List<Weighed> against = weighed.stream()
                .filter(w -> w.disputes && !support.hold(w.voiced.root()))
                .filter(earlier.negate())
                .toList();
        Voices denial = new Voices(voiced(against, w -> true));
        boolean denied = against.stream().allMatch(w -> w.finding.stance() == Stance.DENIES);
        Verdict verdict = verdict(support, denial, weighed);
        List<Evidence> evidence = weighed.stream()
                .limit(MOST_EVIDENCE)
                .map(w -> earlier.test(w) ? w.as(EARLIER) : w)
                .map(Weighed::evidence)
                .toList();
        return new Check(
                question.text(),
                verdict,
                support.keys().size(),
                Wording.because(verdict, support.origins(), denial.origins(), denied, evidence),
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

    private static List<Voiced> voiced(List<Weighed> weighed, Predicate<Weighed> which) {
        return weighed.stream()
                .filter(which)
                .map(Weighed::voiced)
                .sorted(Comparator.comparing(ClaimChecker::day))
                .toList();
    }

    private static String day(Voiced voiced) {
        return voiced.report().report().published().map(Object::toString).orElse("");
    }

    private static int rank(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> 0;
            case DENIES -> 1;
            case DIFFERS -> 2;
        };
    }
}
