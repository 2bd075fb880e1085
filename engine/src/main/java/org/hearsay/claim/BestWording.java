package org.hearsay.claim;

import java.util.Comparator;
import java.util.List;

/** Picks of a group of assertions the one that words the claim best for who reads it on its own. */
final class BestWording {

    private static final int LONGEST = 240;
    private static final int MOST_WORDINGS = 60;
    private static final int MOST_COMPARED = 20;

    // Affirmative wordings come first, so that a denial reads as the denial of something: of what others say in its own
    // words, if they do, and not of what the denier's side answers.
    private static final Comparator<Merit> BEST_FIRST = Comparator.comparing(Merit::denied)
            .thenComparing(Merit::deniers)
            .thenComparing(Merit::missesDenied)
            .thenComparing(Merit::mostlyNegated)
            .thenComparing(Merit::stump)
            .thenComparing(Comparator.comparingLong(Merit::behind).reversed())
            .thenComparing(Merit::tooLong)
            .thenComparingInt(Merit::wants);

    private final List<Voiced> group;
    private final Weights weights;
    private final Bearing bearing;
    private final List<Voiced> denials;

    BestWording(List<Voiced> group, Weights weights) {
        this.group = group;
        this.weights = weights;
        this.bearing = new Bearing(weights);
        this.denials = group.stream()
                .limit(MOST_WORDINGS)
                .filter(voice -> voice.gist().denied())
                .toList();
    }

    private record Merit(
            Voiced voice,
            boolean denied,
            boolean deniers,
            boolean missesDenied,
            boolean mostlyNegated,
            boolean stump,
            long behind,
            boolean tooLong,
            int wants) {}

    Voiced pick() {
        if (group.size() == 1) {
            return group.get(0);
        }
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
        Wholeness wholeness = voice.wholeness();
        return new Merit(
                voice,
                voice.gist().denied(),
                denials.stream().anyMatch(denial -> isOfHouse(voice, denial)),
                !denials.isEmpty() && denials.stream().noneMatch(denial -> carries(voice, denial)),
                isMostlyNegated(voice.gist()),
                wholeness.isStump(),
                behind(voice),
                voice.assertion().text().length() > LONGEST,
                wholeness.wants() + (voice.gist().names().isEmpty() ? 1 : 0));
    }

    /** Whether what happens by it is what a denial denies. */
    static boolean carries(Voiced voice, Voiced denial) {
        List<Term> verbs = denial.gist().terms().stream()
                .filter(term -> term.verb() && !term.aside())
                .toList();
        return verbs.isEmpty()
                || verbs.stream().anyMatch(verb -> voice.gist().keys().contains(verb.key()));
    }

    static boolean isOfHouse(Voiced voice, Voiced denial) {
        return new Voices(List.of(denial)).hold(voice.root());
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
