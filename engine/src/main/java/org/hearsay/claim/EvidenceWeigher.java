package org.hearsay.claim;

import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Entailment;
import org.hearsay.model.Stance;

/**
 * Decides whether an assertion supports a claim, differs from it, or tells nothing of it.
 *
 * <p>What the reader judges, what the {@link Guards} find and how much of the claim the assertion has are weighed
 * together; the weights are learnt from claims about invented reports ({@code training/claim}). A guard decides alone only
 * where the words are the same, for which guards are made: "it costs 50,000, a sum that they want halved" gives another
 * number than "they want to pay 25,000", and says the same.
 */
final class EvidenceWeigher {

    private static final LinearModels MODELS = new LinearModels("evidence-weights.txt");

    private EvidenceWeigher() {}

    /**
     * What an assertion is taken to say of a claim.
     *
     * @param finding its stance and why
     * @param chance how surely it takes that stance, from 0 to 1
     */
    record Weight(Finding finding, double chance) {

        boolean supports() {
            return finding.stance() == Stance.SUPPORTS;
        }
    }

    /** What an assertion says of a claim; empty where it tells nothing of it. */
    static Optional<Weight> weight(Laid laid, Entailment judged) {
        Map<String, Finding> bent = Guards.findings(laid.comparison(), laid.around());
        Map<String, Double> features = EvidenceFeatures.of(laid, judged, bent.keySet());
        double supports = Math.exp(MODELS.score(Stance.SUPPORTS.name(), features));
        double differs = Math.exp(MODELS.score(Stance.DIFFERS.name(), features));
        double all = 1 + supports + differs;
        boolean guarded = !bent.isEmpty() && laid.comparison().words() >= Thresholds.of("guarded-words");
        if (!guarded && saysTheSame(laid.comparison(), judged, features)) {
            return Optional.of(new Weight(new Finding(Stance.SUPPORTS, "It says the same."), 1));
        }
        boolean speaks = supports / all >= Thresholds.of("evidence-supports");
        boolean doubted = differs / all >= Thresholds.of("evidence-differs");
        boolean sure = !doubted || supports / all >= Thresholds.of("evidence-supports-though");
        if (!guarded && speaks && sure) {
            String because = "It says so in other words (" + percent(supports / all) + ").";
            return Optional.of(new Weight(new Finding(Stance.SUPPORTS, because), supports / all));
        }
        if (!speaks && !doubted) {
            return Optional.empty();
        }
        return Optional.of(differs(bent, features, guarded, differs / all));
    }

    /** Whether it has the claim's words and facts, so that only a reader who is quite sure of the contrary objects. */
    private static boolean saysTheSame(Comparison c, Entailment judged, Map<String, Double> features) {
        boolean words = EvidenceFeatures.lacksNothing(features)
                && c.covered() >= Thresholds.of("supports")
                && c.direct() >= Thresholds.of("supports-itself")
                && c.words() >= Thresholds.of("supports-words");
        return (words || c.direct() >= Thresholds.of("same-words"))
                && judged.contradicted() <= Thresholds.of("judged-against-words");
    }

    // Of the guards' words those are given that decided, or that told for a difference; the first one's stance holds.
    private static Weight differs(
            Map<String, Finding> bent, Map<String, Double> features, boolean guarded, double chance) {
        Finding judged =
                Finding.differs("The reader judges that it does not go with the claim (" + percent(chance) + ").");
        Stance stance = bent.values().stream().findFirst().orElse(judged).stance();
        String because = bent.entrySet().stream()
                .filter(guard -> guarded || tellsOfDifference(EvidenceFeatures.ofGuard(guard.getKey(), features)))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(judged)
                .because();
        return new Weight(new Finding(stance, because), chance);
    }

    private static boolean tellsOfDifference(Map<String, Double> features) {
        return MODELS.told(Stance.DIFFERS.name(), features) > MODELS.told(Stance.SUPPORTS.name(), features);
    }

    private static String percent(double chance) {
        return Math.round(100 * chance) + " %";
    }
}
