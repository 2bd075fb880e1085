package org.hearsay.claim;

import java.util.Map;
import java.util.Set;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Assertion;
import org.hearsay.model.Entailment;
import org.hearsay.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether an assertion supports a claim, differs from it, or tells nothing of it.
 *
 * <p>What the judge says, what the {@link Guards} find and how much of the claim the assertion has are weighed
 * together; the weights are learnt from claims about invented reports ({@code training/claim}). Where a guard objects and
 * the words are the same, for which guards are made, an assertion must be the surer to support; some veto, whatever the words
 * ({@code vetoes.txt}). What no guard objects to and has the claim word for word supports it, whatever the judge says.
 */
final class EvidenceWeigher {

    private static final LinearModels MODELS = new LinearModels("evidence-weights.txt");
    private static final Set<String> VETOES =
            Lexicon.of(EvidenceWeigher.class, "vetoes.txt").words();

    private static final String NUMBER = "number";

    private EvidenceWeigher() {}

    /**
     * What an assertion is taken to say of a claim.
     *
     * @param finding its stance and why; null where it tells nothing
     * @param supporting how surely it supports the claim, from 0 to 1
     * @param differing how surely it differs
     * @param vetoed whether it would support the claim, but a guard forbids it
     * @param guarded whether a guard objects
     * @param counted whether it gives another number of the same thing, which may only be an earlier one
     */
    record Weight(
            @Nullable Finding finding,
            double supporting,
            double differing,
            boolean vetoed,
            boolean guarded,
            boolean counted) {

        boolean supports() {
            return finding != null && finding.stance() == Stance.SUPPORTS;
        }

        /** Whether it says otherwise so surely that the claim is disputed where another voice supports it. */
        boolean disputes() {
            return !supports() && differing > supporting && differing >= Thresholds.of("evidence-disputes");
        }

        /** Whether it is worth telling beside another assertion that supports the claim. */
        boolean standsBesideSupport() {
            return supports() || vetoed || differing >= Thresholds.of("evidence-disputes");
        }

        /** Whether it may say in other words what another says that supports the claim. */
        boolean mayGoWithIt() {
            return !supports() && !guarded && supporting >= Thresholds.of("evidence-goes-with");
        }

        /** The same, where it says the same as {@code other}, which supports the claim. */
        Weight with(Assertion other) {
            Finding found = new Finding(
                    Stance.SUPPORTS,
                    "It says the same as “" + other.text() + "” (" + percent(supporting) + " by itself).");
            return new Weight(found, supporting, differing, false, guarded, false);
        }
    }

    /** What an assertion says of a claim. */
    static Weight weight(Laid laid, Entailment judged) {
        Map<String, Finding> bent = Guards.findings(laid.comparison(), laid.around());
        Map<String, Double> features = EvidenceFeatures.of(laid, judged, bent.keySet());
        double supports = Math.exp(MODELS.score(Stance.SUPPORTS.name(), features));
        double differs = Math.exp(MODELS.score(Stance.DIFFERS.name(), features));
        double all = 1 + supports + differs;
        boolean guarded = !bent.isEmpty() && laid.comparison().words() >= Thresholds.of("guarded-words");
        boolean same = bent.isEmpty() && saysTheSame(laid.comparison(), features);
        boolean verbatim = bent.isEmpty() && laid.comparison().isVerbatim();
        boolean speaks = verbatim || supports / all >= least(guarded, same);
        boolean vetoed = bent.keySet().stream().anyMatch(VETOES::contains);
        Finding finding = null;
        if (speaks && !vetoed) {
            finding = new Finding(Stance.SUPPORTS, because(verbatim, same, supports / all));
        } else if (speaks || differs / all >= Thresholds.of("evidence-differs")) {
            finding = differs(bent, features, guarded || vetoed, differs / all);
        }
        return new Weight(
                finding, supports / all, differs / all, speaks && vetoed, !bent.isEmpty(), bent.containsKey(NUMBER));
    }

    private static String because(boolean verbatim, boolean same, double chance) {
        if (verbatim) {
            return "It says it in the same words.";
        }
        return (same ? "It says the same (" : "It says so in other words (") + percent(chance) + ").";
    }

    /** Whether it has the claim's words and facts. */
    private static boolean saysTheSame(Comparison c, Map<String, Double> features) {
        boolean words = EvidenceFeatures.lacksNothing(features)
                && c.covered() >= Thresholds.of("same-covered")
                && c.direct() >= Thresholds.of("same-covered-itself")
                && c.words() >= Thresholds.of("same-words");
        return words || c.direct() >= Thresholds.of("same-by-itself");
    }

    private static double least(boolean guarded, boolean same) {
        String rule = guarded ? "-guarded" : same ? "-same" : "";
        return Thresholds.of("evidence-supports" + rule);
    }

    // Of the guards' words those are given that decided, or that told for a difference; the first one's stance holds.
    private static Finding differs(
            Map<String, Finding> bent, Map<String, Double> features, boolean guarded, double chance) {
        Finding judged =
                Finding.differs("The judge finds that it does not go with the claim (" + percent(chance) + ").");
        Stance stance = bent.values().stream().findFirst().orElse(judged).stance();
        String because = bent.entrySet().stream()
                .filter(guard -> guarded || tellsOfDifference(EvidenceFeatures.ofGuard(guard.getKey(), features)))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(judged)
                .because();
        return new Finding(stance, because);
    }

    private static boolean tellsOfDifference(Map<String, Double> features) {
        return MODELS.told(Stance.DIFFERS.name(), features) > MODELS.told(Stance.SUPPORTS.name(), features);
    }

    private static String percent(double chance) {
        return Math.round(100 * chance) + " %";
    }
}
