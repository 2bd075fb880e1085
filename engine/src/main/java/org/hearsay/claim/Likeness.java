package org.hearsay.claim;

import java.util.Collections;
import java.util.List;
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
    private static final double FEWEST_WORDS = Thresholds.of("fewest-words");
    private static final double NAMES_APART = Thresholds.of("names-apart");
    private static final double NAMES_ALONE = Thresholds.of("names-alone");

    boolean isOpposed() {
        return opposed >= Thresholds.of("opposed");
    }

    static Likeness between(Gist one, Gist other, Weights weights) {
        return between(weights.weighed(one), weights.weighed(other));
    }

    static Likeness between(WeighedGist one, WeighedGist other) {
        boolean[] outMine = otherwise(one, other);
        boolean[] outTheirs = otherwise(other, one);
        int[] same = other.placesOf(one);
        int alike = 0;
        int matched = 0;
        double shared = 0;
        Turns turns = new Turns();
        for (int i = 0; i < one.size(); i++) {
            if (outMine[i]) {
                continue;
            }
            boolean isSame = same[i] >= 0 && !outTheirs[same[i]];
            int there = isSame ? same[i] : opposite(one, i, other, outTheirs);
            matched += isSame ? 1 : 0;
            if (there >= 0) {
                double weight = one.weight(i);
                shared += weight * (isSame ? 1 : OPPOSITE_COUNTS);
                if (one.term(i).isWord()) {
                    boolean parity =
                            one.gist().negates(one.term(i)) == other.gist().negates(other.term(there));
                    boolean met = Gist.denialMeetsNot(one.gist(), one.term(i), other.gist(), other.term(there));
                    turns.add(weight, isSame != parity, met);
                    alike++;
                }
            }
        }
        int mine = left(outMine);
        int theirs = left(outTheirs);
        double score = score(shared, sum(one, outMine), sum(other, outTheirs), Math.min(mine, theirs));
        boolean named = alike < FEWEST_WORDS && mine > alike && !(mine == matched && theirs == matched);
        double telling = named ? score * NAMES_ALONE : score;
        return new Likeness(adjusted(telling, one.gist(), other.gist()), turns.share());
    }

    /** How much of what both say is turned; where a denial meets a "not", only the words of the two tell. */
    private static final class Turns {
        private double words;
        private double turned;
        private double metWords;
        private double metTurned;

        void add(double weight, boolean isTurned, boolean met) {
            words += weight;
            turned += isTurned ? weight : 0;
            metWords += met ? weight : 0;
            metTurned += met && isTurned ? weight : 0;
        }

        double share() {
            double all = metWords > 0 ? metWords : words;
            return all == 0 ? 0 : (metWords > 0 ? metTurned : turned) / all;
        }
    }

    private static int opposite(WeighedGist one, int term, WeighedGist other, boolean[] out) {
        for (int number : one.opposites(term)) {
            int there = other.place(number);
            if (there >= 0 && !out[there]) {
                return there;
            }
        }
        return -1;
    }

    private static int left(boolean[] out) {
        int left = 0;
        for (boolean isOut : out) {
            left += isOut ? 0 : 1;
        }
        return left;
    }

    private static double sum(WeighedGist gist, boolean[] out) {
        double sum = 0;
        for (int i = 0; i < out.length; i++) {
            sum += out[i] ? 0 : gist.weight(i);
        }
        return sum;
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
        boolean named = !one.names().isEmpty() && !other.names().isEmpty();
        if (named && Collections.disjoint(one.names(), other.names())) {
            result *= NAMES_APART;
        }
        boolean counted = !one.quantities().isEmpty() && !other.quantities().isEmpty();
        double bonus = counted ? Math.max(tallyBonus(one, other), countBonus(one, other)) : 0;
        return Math.min(1, result + bonus);
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
                    .filter(q -> isTally(q) && q.unit().equals(quantity.unit()) && mayBeOne(q, quantity))
                    .findFirst();
            if (alike.isPresent() && areClose(quantity, alike.get())) {
                return Thresholds.of("tally-bonus");
            }
        }
        return 0;
    }

    private static boolean mayBeOne(Quantity one, Quantity other) {
        return one.agreesWith(other) || one.mayCountAlike(other);
    }

    private static boolean isTally(Quantity quantity) {
        return Vocabulary.english().isTallyName(quantity.unit());
    }

    private static boolean areClose(Quantity one, Quantity other) {
        double small = Math.min(one.number(), other.number());
        double large = Math.max(one.number(), other.number());
        return large <= small * Thresholds.of("tally-factor");
    }

    /** Which terms of {@code gist} are numbers that {@code other} gives otherwise. */
    private static boolean[] otherwise(WeighedGist gist, WeighedGist other) {
        boolean[] out = new boolean[gist.size()];
        List<Quantity> there = other.gist().quantities();
        if (there.isEmpty()) {
            return out;
        }
        for (Quantity quantity : gist.gist().quantities()) {
            if (isGivenOtherwise(quantity, there)) {
                for (int i = 0; i < out.length; i++) {
                    out[i] |= gist.term(i).key().equals(quantity.value());
                }
            }
        }
        return out;
    }

    private static boolean isGivenOtherwise(Quantity quantity, List<Quantity> there) {
        boolean counted = false;
        for (Quantity given : there) {
            if (given.value().equals(quantity.value())) {
                return false;
            }
            counted |= given.mayCountAlike(quantity);
        }
        return counted;
    }
}
