package org.hearsay.claim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How like two gists are.
 *
 * @param score from 0, nothing in common, to 1; numbers that count the same thing differently are left out of it
 * @param opposed which part of what both say is turned into its contrary in one of them, from 0 to 1
 */
record Likeness(double score, double opposed) {

    private static final double SAME_PART = 0.6;
    private static final double HELD_PART = 0.4;
    private static final int ENOUGH_TO_BE_HELD = 4;
    private static final double OPPOSITE_COUNTS = 0.8;
    private static final double ASIDE = Thresholds.of("aside");

    boolean isOpposed() {
        return opposed >= Thresholds.of("opposed");
    }

    static Likeness between(Gist one, Gist other, Weights weights) {
        Map<String, Term> mine = comparable(one, other);
        Map<String, Term> theirs = comparable(other, one);
        int alike = 0;
        double shared = 0;
        double turned = 0;
        double words = 0;
        for (Term term : mine.values()) {
            Match match = match(term, theirs, one, other);
            double weight = weight(term, weights);
            shared += weight * match.counts;
            if (match.counts > 0 && term.isWord()) {
                words += weight;
                alike++;
                turned += match.turned ? weight : 0;
            }
        }
        double score = score(shared, sum(mine, weights), sum(theirs, weights), Math.min(mine.size(), theirs.size()));
        boolean named = alike < Thresholds.of("fewest-words")
                && mine.size() > alike
                && !mine.keySet().equals(theirs.keySet());
        double telling = named ? score * Thresholds.of("names-alone") : score;
        return new Likeness(adjusted(telling, one, other), words == 0 ? 0 : turned / words);
    }

    private static double sum(Map<String, Term> terms, Weights weights) {
        double sum = 0;
        for (Term term : terms.values()) {
            sum += weight(term, weights);
        }
        return sum;
    }

    private static double weight(Term term, Weights weights) {
        return weights.of(term.key()) * (term.aside() ? ASIDE : 1);
    }

    private record Match(double counts, boolean turned) {
        static final Match NONE = new Match(0, false);
    }

    private static Match match(Term term, Map<String, Term> theirs, Gist one, Gist other) {
        Term same = theirs.get(term.key());
        if (same != null) {
            return new Match(1, one.negates(term) != other.negates(same));
        }
        for (String key : Vocabulary.english().opposites(term.key())) {
            Term opposite = theirs.get(key);
            if (opposite != null) {
                return new Match(OPPOSITE_COUNTS, one.negates(term) == other.negates(opposite));
            }
        }
        return Match.NONE;
    }

    private static double score(double shared, double mine, double theirs, int fewest) {
        if (mine == 0 || theirs == 0) {
            return 0;
        }
        double same = 2 * shared / (mine + theirs);
        double held = fewest >= ENOUGH_TO_BE_HELD ? shared / Math.min(mine, theirs) : same;
        return SAME_PART * same + HELD_PART * Math.min(1, held);
    }

    private static double adjusted(double score, Gist one, Gist other) {
        double result = score;
        boolean apart = Collections.disjoint(one.names(), other.names());
        if (apart && !one.names().isEmpty() && !other.names().isEmpty()) {
            result *= Thresholds.of("names-apart");
        }
        return Math.min(1, result + Math.max(tallyBonus(one, other), countBonus(one, other)));
    }

    // Forty crates and forty crates: so exact a number of one thing is seldom two things in one story.
    private static double countBonus(Gist one, Gist other) {
        boolean telling = one.quantities().stream()
                .filter(q -> q.number() >= Thresholds.of("telling-count")
                        && !q.noun().isEmpty()
                        && !q.isYear())
                .anyMatch(q -> other.quantities().stream()
                        .anyMatch(o -> o.value().equals(q.value()) && o.noun().equals(q.noun())));
        return telling ? Thresholds.of("count-bonus") : 0;
    }

    private static double tallyBonus(Gist one, Gist other) {
        for (Quantity quantity : one.quantities()) {
            Optional<Quantity> alike = other.quantities().stream()
                    .filter(q -> isTally(q) && q.unit().equals(quantity.unit()))
                    .findFirst();
            if (alike.isPresent() && areClose(quantity, alike.get())) {
                return Thresholds.of("tally-bonus");
            }
        }
        return 0;
    }

    private static boolean isTally(Quantity quantity) {
        return Vocabulary.english().isTallyName(quantity.unit());
    }

    private static boolean areClose(Quantity one, Quantity other) {
        double small = Math.min(one.number(), other.number());
        double large = Math.max(one.number(), other.number());
        return large <= small * Thresholds.of("tally-factor");
    }

    /** The terms of {@code gist} without the numbers that {@code other} gives otherwise. */
    private static Map<String, Term> comparable(Gist gist, Gist other) {
        if (gist.quantities().isEmpty() || other.quantities().isEmpty()) {
            return gist.byKey();
        }
        Map<String, Term> terms = new LinkedHashMap<>(gist.byKey());
        for (Quantity quantity : gist.quantities()) {
            boolean otherwise = other.quantities().stream().anyMatch(q -> q.mayCountAlike(quantity))
                    && other.quantities().stream().noneMatch(q -> q.value().equals(quantity.value()));
            if (otherwise) {
                terms.remove(quantity.value());
            }
        }
        return terms;
    }
}
