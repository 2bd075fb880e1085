package org.hearsay.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.language.Lexicon;

/** Linear models over named features, with their weights in a resource: model, feature, weight. */
final class LinearModels {

    private static final String BIAS = "bias";
    private final Map<String, Map<String, Double>> weights = new HashMap<>();

    LinearModels(String resource) {
        for (List<String> row : Lexicon.of(LinearModels.class, resource).rows()) {
            weights.computeIfAbsent(row.get(0), k -> new HashMap<>()).put(row.get(1), Double.valueOf(row.get(2)));
        }
    }

    double score(String model, Map<String, Double> features) {
        return of(model).getOrDefault(BIAS, 0.0) + told(model, features);
    }

    /** What some of the features add to the score. */
    double told(String model, Map<String, Double> features) {
        return features.entrySet().stream()
                .mapToDouble(feature -> part(model, feature))
                .sum();
    }

    /** The feature that speaks most for a model. */
    Optional<String> mostTelling(String model, Map<String, Double> features) {
        return features.entrySet().stream()
                .max(Comparator.comparingDouble(feature -> part(model, feature)))
                .map(Map.Entry::getKey);
    }

    private double part(String model, Map.Entry<String, Double> feature) {
        return feature.getValue() * of(model).getOrDefault(feature.getKey(), 0.0);
    }

    private Map<String, Double> of(String model) {
        return weights.getOrDefault(model, Map.of());
    }
}
