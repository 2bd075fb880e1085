package org.hearsay.claim;

import java.util.Comparator;
import java.util.List;

/** Picks of a group of assertions the one that words the claim best for who reads it on its own. */
final class BestWording {

    private static final int LONGEST = 240;
    private static final int MOST_WORDINGS = 60;
    private static final int MOST_COMPARED = 20;

    // Affirmative wordings come first, so that a denial reads as the denial of something.
    private static final Comparator<Merit> BEST_FIRST = Comparator.comparing(Merit::denied)
            .thenComparing(Merit::mostlyNegated)
            .thenComparing(Merit::stump)
            .thenComparing(Comparator.comparingLong(Merit::behind).reversed())
            .thenComparing(Merit::tooLong)
            .thenComparingInt(Merit::wants);

    private final List<Voiced> group;
    private final Weights weights;
    private final Bearing bearing;

    BestWording(List<Voiced> group, Weights weights) {
        this.group = group;
        this.weights = weights;
        this.bearing = new Bearing(weights);
    }

    private record Merit(
            Voiced voice,
            boolean denied,
            boolean mostlyNegated,
            boolean stump,
            long behind,
            boolean tooLong,
            int wants) {}

    Voiced pick() {
        List<Merit> merits =
                group.stream().limit(MOST_WORDINGS).map(this::merit).toList();
        Merit best = merits.stream().min(BEST_FIRST).orElseThrow();
        List<Voiced> equals = merits.stream()
                .filter(merit -> BEST_FIRST.compare(merit, best) == 0)
                .map(Merit::voice)
                .toList();
        return equals.size() == 1
                ? equals.get(0)
                : equals.stream()
                        .max(Comparator.comparingDouble(this::centrality))
                        .orElseThrow();
    }

    private Merit merit(Voiced voice) {
        Wholeness wholeness = Wholeness.of(voice.assertion().text());
        return new Merit(
                voice,
                voice.gist().denied(),
                isMostlyNegated(voice.gist()),
                wholeness.isStump(),
                behind(voice),
                voice.assertion().text().length() > LONGEST,
                wholeness.wants() + (voice.gist().names().isEmpty() ? 1 : 0));
    }

    private static boolean isMostlyNegated(Gist gist) {
        long negated = gist.terms().stream().filter(t -> t.mood().negated()).count();
        return negated * 2 > gist.terms().size();
    }

    /** How many voices say what a wording says. */
    private long behind(Voiced wording) {
        return group.stream()
                .limit(MOST_WORDINGS)
                .filter(v -> bearing.bearsOut(v, wording))
                .map(v -> v.root().key())
                .distinct()
                .count();
    }

    private double centrality(Voiced voice) {
        return group.stream()
                .limit(MOST_COMPARED)
                .mapToDouble(other ->
                        Likeness.between(voice.gist(), other.gist(), weights).score())
                .sum();
    }
}
