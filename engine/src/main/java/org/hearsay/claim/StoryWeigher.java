package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.hearsay.model.Stance;

/**
 * Decides which assertions of a story support a claim and which differ from it.
 *
 * <p>Which assertion comes nearest to a claim, and whether it bears the claim out, are two questions: of thirty assertions one is always the
 * nearest. So {@link EvidenceWeigher} weighs each by itself; the surest of them is weighed once more, beside what
 * the others say; and where it bears the claim out, less will do for the others. What no guard objects to and has the claim word for word
 * bears it out, whatever the judge says.
 */
final class StoryWeigher {

    private static final String BEARS_OUT = "BEARS_OUT";
    private static final int MOST_TELLING = 3;
    private static final double LEAST_CHANCE = 1e-4;

    private final List<Weight> weights;
    private final Optional<Weight> surest;
    private final double chance;

    private StoryWeigher(List<Weight> weights) {
        this.weights = weights;
        this.surest = weights.stream()
                .filter(weight -> !weight.vetoed())
                .max(Comparator.comparing(Weight::verbatim).thenComparingDouble(Weight::supporting));
        this.chance = surest.map(this::chanceOf).orElse(0.0);
    }

    /** What each judged assertion of a story says of a claim. */
    static IdentityHashMap<Laid, Ruling> rulings(List<Laid> laid, Judgements judgements) {
        IdentityHashMap<Laid, Weight> weights = new IdentityHashMap<>();
        List<Weight> inOrder = new ArrayList<>();
        for (Laid each : laid) {
            judgements
                    .of(each)
                    .map(judged -> EvidenceWeigher.weight(each, judged))
                    .ifPresent(weight -> {
                        weights.put(each, weight);
                        inOrder.add(weight);
                    });
        }
        StoryWeigher story = new StoryWeigher(inOrder);
        IdentityHashMap<Laid, Ruling> rulings = new IdentityHashMap<>();
        weights.forEach((each, weight) -> rulings.put(each, story.ruling(weight)));
        return rulings;
    }

    private Ruling ruling(Weight weight) {
        boolean supports = isBorneOut() && (isSurest(weight) || weight.supportsBeside());
        if (supports && !weight.vetoed()) {
            return new Ruling(weight, new Finding(Stance.SUPPORTS, because(weight)), false);
        }
        boolean forbidden = weight.vetoed() && weight.supporting() >= Thresholds.of("evidence-supports");
        boolean differs = forbidden || weight.differing() >= Thresholds.of("evidence-differs");
        return new Ruling(weight, differs ? weight.otherwise() : null, forbidden);
    }

    private boolean isSurest(Weight weight) {
        return surest.filter(weight::equals).isPresent();
    }

    private boolean isBorneOut() {
        return surest.filter(most -> most.verbatim() || chance >= most.leastAsSurest())
                .isPresent();
    }

    private String because(Weight weight) {
        if (weight.verbatim()) {
            return "It says it in the same words.";
        }
        String how = isSurest(weight) ? Wording.percent(chance) : Wording.percent(weight.supporting()) + " by itself";
        return (weight.same() ? "It says the same (" : "It says so in other words (") + how + ").";
    }

    /** How likely the surest assertion bears the claim out, beside what the others say. */
    private double chanceOf(Weight most) {
        double score = EvidenceWeigher.MODELS.score(BEARS_OUT, features(most));
        return 1 / (1 + Math.exp(-score));
    }

    private Map<String, Double> features(Weight most) {
        List<Weight> others = weights.stream()
                .filter(weight -> !weight.passage().equals(most.passage()))
                .toList();
        Map<String, Double> features = new LinkedHashMap<>();
        features.put("supporting", odds(most.supporting()));
        features.put("differing", odds(most.differing()));
        features.put("judged to follow", most.followed());
        features.put("judged contradicted", most.contradicted());
        features.put("says the same", most.same() ? 1.0 : 0);
        features.put("objected to", most.objections().isEmpty() ? 0 : 1.0);
        features.put("objected to, same words", most.guarded() ? 1.0 : 0);
        features.put(
                "others differing",
                odds(others.stream().mapToDouble(Weight::differing).max().orElse(0)));
        features.put("others judged to follow", most(others, Weight::followed));
        features.put("others judged contradicted", most(others, Weight::contradicted));
        return features;
    }

    /** The mean of the highest few. */
    private static double most(List<Weight> weights, ToDoubleFunction<Weight> value) {
        return weights.stream()
                .mapToDouble(weight -> -value.applyAsDouble(weight))
                .sorted()
                .limit(MOST_TELLING)
                .map(negative -> -negative)
                .average()
                .orElse(-EvidenceFeatures.FARTHEST);
    }

    private static double odds(double chance) {
        double within = Math.max(LEAST_CHANCE, Math.min(1 - LEAST_CHANCE, chance));
        return Math.log(within / (1 - within));
    }
}
