package org.hearsay.claim;

import java.util.Map;
import java.util.Set;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Entailment;
import org.hearsay.model.Stance;

/**
 * Weighs one assertion beside a claim: what the judge says, what the {@link Guards} find and how much of the claim the
 * assertion has. The weights are learnt from claims about invented reports ({@code training/claim}). Some guards veto support, whatever
 * the words ({@code vetoes.txt}). Whether the claim is borne out is for {@link StoryWeigher} to say.
 */
final class EvidenceWeigher {

    static final LinearModels MODELS = new LinearModels("evidence-weights.txt");

    private static final Set<String> VETOES =
            Lexicon.of(EvidenceWeigher.class, "vetoes.txt").words();

    private EvidenceWeigher() {}

    static Weight weight(Laid laid, Entailment judged) {
        Comparison comparison = laid.comparison();
        Map<String, Finding> objections = Guards.findings(comparison, laid.around());
        Map<String, Double> features = EvidenceFeatures.of(laid, judged, objections.keySet());
        double supports = Math.exp(MODELS.score(Stance.SUPPORTS.name(), features));
        double differs = Math.exp(MODELS.score(Stance.DIFFERS.name(), features));
        double all = 1 + supports + differs;
        boolean guarded = !objections.isEmpty() && comparison.words() >= Thresholds.of("guarded-words");
        boolean vetoed = objections.keySet().stream().anyMatch(VETOES::contains);
        return new Weight(
                laid.passage().text(),
                supports / all,
                differs / all,
                EvidenceFeatures.odds(judged.follows(), judged.open()),
                EvidenceFeatures.odds(judged.contradicted(), judged.open()),
                objections.isEmpty() && comparison.isVerbatim(),
                objections.isEmpty() && saysTheSame(comparison, features),
                objections,
                guarded,
                vetoed,
                differs(objections, features, guarded || vetoed, differs / all));
    }

    /** Whether it has the claim's words and facts. */
    private static boolean saysTheSame(Comparison c, Map<String, Double> features) {
        boolean words = EvidenceFeatures.lacksNothing(features)
                && c.covered() >= Thresholds.of("same-covered")
                && c.direct() >= Thresholds.of("same-covered-itself")
                && c.words() >= Thresholds.of("same-words");
        return words || c.direct() >= Thresholds.of("same-by-itself");
    }

    // Of the guards' words those are given that decided, or that told for a difference; the first one's stance holds.
    private static Finding differs(
            Map<String, Finding> objections, Map<String, Double> features, boolean guarded, double chance) {
        Finding judged = Finding.differs(
                "The judge finds that it does not go with the claim (" + Wording.percent(chance) + ").");
        Stance stance = objections.values().stream().findFirst().orElse(judged).stance();
        String because = objections.entrySet().stream()
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
}
