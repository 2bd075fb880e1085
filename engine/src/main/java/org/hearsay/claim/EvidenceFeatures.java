package org.hearsay.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Entailment;

/** What can be counted about a claim and an assertion to tell whether the one bears the other out. */
final class EvidenceFeatures {

    static final double FARTHEST = 5;
    private static final String LACKS = "lacks ";
    private static final String OTHER = "other ";
    private static final String SAME_WORDS = ", same words";

    private EvidenceFeatures() {}

    /**
     * The features of a claim laid beside an assertion.
     *
     * @param judged what the reader says of the two
     * @param bent the guards that found a difference
     */
    static Map<String, Double> of(Laid laid, Entailment judged, Set<String> bent) {
        Comparison c = laid.comparison();
        Map<String, Double> features = new LinkedHashMap<>();
        features.put("judged to follow", odds(judged.follows(), judged.open()));
        features.put("judged contradicted", odds(judged.contradicted(), judged.open()));
        features.put("covered", c.covered());
        features.put("covered by itself", c.direct());
        features.put("words", c.words());
        features.put(LACKS + "a number", flag(!WhatGuards.hasNumbers(c)));
        features.put(
                LACKS + "a day", flag(!c.question().hasDays(c.voiced().gist().days())));
        features.put(LACKS + "a person", flag(!WhoGuards.hasPeople(c, laid.around())));
        features.put(LACKS + "what happens", flag(!WhatGuards.sharesWhatHappens(c)));
        features.put("says nobody", flag(WhatGuards.saysNobody(c)));
        boolean counted = !c.question().gist().quantities().isEmpty();
        put("gives the number", counted && WhatGuards.hasNumbers(c) && !bent.contains("number"), c, features);
        put("nothing other", bent.isEmpty(), c, features);
        for (String guard : bent) {
            put(OTHER + guard, true, c, features);
        }
        return features;
    }

    /** Something found, by itself and by how many of the claim's words are there. */
    private static void put(String name, boolean found, Comparison c, Map<String, Double> features) {
        if (found) {
            features.put(name, 1.0);
            features.put(name + SAME_WORDS, c.words());
        }
    }

    /** Whether nothing of the claim is missing, and no guard found anything else in its place. */
    static boolean lacksNothing(Map<String, Double> features) {
        return features.entrySet().stream()
                .noneMatch(feature -> feature.getValue() > 0
                        && (feature.getKey().startsWith(LACKS)
                                || feature.getKey().startsWith(OTHER)));
    }

    /** Those of {@code features} that say what one guard found. */
    static Map<String, Double> ofGuard(String guard, Map<String, Double> features) {
        Map<String, Double> found = new LinkedHashMap<>(features);
        found.keySet().retainAll(Set.of(OTHER + guard, OTHER + guard + SAME_WORDS));
        return found;
    }

    /** How much likelier a judgement is than that the passage leaves the claim open, as a logarithm within bounds. */
    static double odds(double chance, double open) {
        double odds = Math.log(Math.max(chance, Double.MIN_NORMAL) / Math.max(open, Double.MIN_NORMAL));
        return Math.max(-FARTHEST, Math.min(FARTHEST, odds));
    }

    private static double flag(boolean value) {
        return value ? 1 : 0;
    }
}
