package org.hearsay.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hearsay.model.AnnotatedReport;

/**
 * Tells how a report stands to a headline, as the Fake News Challenge asks.
 *
 * <p>Two linear models over counts that a reader can check, their weights a resource: whether the report speaks of the
 * headline at all, and if so, with what the judge says of the closest sentences, whether it takes it for true, for untrue, or
 * leaves it open. Stateless and thread-safe.
 */
public final class StanceReader {

    private static final String RELATED = "related";
    private static final LinearModels MODELS = new LinearModels("stance-weights.txt");

    private final EntailmentJudge judge;

    public StanceReader(EntailmentJudge judge) {
        this.judge = judge;
    }

    /**
     * How {@code report} stands to {@code headline}.
     *
     * @param headline one sentence, annotated as if it were a report
     */
    public HeadlineStance stance(AnnotatedReport headline, AnnotatedReport report) {
        StanceFeatures all = new StanceFeatures(headline, report);
        Map<String, Double> features = all.counted();
        long covered = Math.round(100 * features.getOrDefault("covered", 0.0));
        if (MODELS.score(RELATED, features) < 0) {
            return new HeadlineStance(
                    HeadlineStance.Kind.UNRELATED, "It has " + covered + " % of what the headline's words weigh.");
        }
        features.putAll(all.judged(judge));
        HeadlineStance.Kind kind =
                List.of(HeadlineStance.Kind.DISCUSS, HeadlineStance.Kind.AGREE, HeadlineStance.Kind.DISAGREE).stream()
                        .max(Comparator.comparingDouble(k -> MODELS.score(k.name(), features)))
                        .orElseThrow();
        return new HeadlineStance(kind, because(kind, features));
    }

    private static String because(HeadlineStance.Kind kind, Map<String, Double> features) {
        return MODELS.mostTelling(kind.name(), features)
                .map(feature -> "It speaks of it; what tells most: " + feature + ".")
                .orElse("It speaks of it.");
    }
}
