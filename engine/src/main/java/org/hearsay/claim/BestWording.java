package org.hearsay.claim;

import java.util.Comparator;
import java.util.List;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;

/** Picks of a group of assertions the one that words the claim best for who reads it on its own. */
final class BestWording {

    private static final int LONGEST = 240;
    private static final int MOST_WORDINGS = 60;
    private static final int MOST_COMPARED = 20;

    // Affirmative wordings come first, so that a denial reads as the denial of something.
    private static final Comparator<Merit> BEST_FIRST = Comparator.comparing(Merit::denied)
            .thenComparing(Merit::mostlyNegated)
            .thenComparing(Comparator.comparingLong(Merit::agreeing).reversed())
            .thenComparing(Merit::tooLong)
            .thenComparingInt(Merit::wants);

    private final List<Voiced> group;
    private final Weights weights;

    BestWording(List<Voiced> group, Weights weights) {
        this.group = group;
        this.weights = weights;
    }

    private record Merit(
            Voiced voice, boolean denied, boolean mostlyNegated, long agreeing, boolean tooLong, int wants) {}

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
        return new Merit(
                voice,
                voice.gist().denied(),
                isMostlyNegated(voice.gist()),
                agreeing(voice),
                voice.assertion().text().length() > LONGEST,
                wants(voice));
    }

    private static boolean isMostlyNegated(Gist gist) {
        long negated = gist.terms().stream().filter(t -> t.mood().negated()).count();
        return negated * 2 > gist.terms().size();
    }

    /** How many voices give the numbers that a wording gives. */
    private long agreeing(Voiced wording) {
        if (wording.gist().quantities().isEmpty()) {
            return 0;
        }
        return group.stream()
                .limit(MOST_COMPARED)
                .filter(v -> Counts.between(v.gist(), wording.gist()) == Counts.SAME)
                .map(v -> v.root().key())
                .distinct()
                .count();
    }

    /** How much a wording leaves a reader to guess who reads it on its own: of whom it speaks, and what happens. */
    private static int wants(Voiced voice) {
        List<String> forms = Tokenizer.tokens(voice.assertion().text()).stream()
                .filter(Token::isWordOrNumber)
                .map(Token::form)
                .toList();
        Vocabulary vocabulary = Vocabulary.english();
        boolean opensOnPronoun = !forms.isEmpty() && vocabulary.isPronoun(forms.get(0));
        boolean nameless = voice.gist().names().isEmpty();
        boolean verbless = forms.stream().noneMatch(vocabulary::isVerbForm)
                && forms.stream().noneMatch(form -> TermReader.isBe(form) || vocabulary.isPlan(form));
        return (opensOnPronoun ? 3 : 0) + (nameless ? 1 : 0) + (verbless ? 2 : 0);
    }

    private double centrality(Voiced voice) {
        return group.stream()
                .limit(MOST_COMPARED)
                .mapToDouble(other ->
                        Likeness.between(voice.gist(), other.gist(), weights).score())
                .sum();
    }
}
