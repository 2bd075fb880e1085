package org.hearsay.claim;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whether an assertion says what a wording says, so that its voice stands behind it.
 *
 * <p>To speak of the same thing is not enough. It must have the wording's numbers and what happens in it, neither turned
 * nor only planned, no other day or hour, and most of its words; names and the scene may be understood. What the wording says
 * aside need not be said again. When in doubt it does not bear it out.
 */
final class Bearing {

    private static final Vocabulary VOCABULARY = Vocabulary.english();

    private final Weights weights;

    Bearing(Weights weights) {
        this.weights = weights;
    }

    /** Whether the voice of {@code said} stands behind {@code wording}. */
    boolean bearsOut(Voiced said, Voiced wording) {
        Gist here = said.gist();
        Gist there = wording.gist();
        return here == there
                || (givesNumbers(here, there)
                        && !givesOtherTime(here, there)
                        && tellsWhatHappens(here, there)
                        && coverage(here, there) >= enough(said, wording));
    }

    // Where no verb can be made out, nearly all words must be there; a stump says nothing that could be borne out.
    private static double enough(Voiced said, Voiced wording) {
        if (wording.wholeness().isFragment()) {
            return Thresholds.of("bears-out-fragment");
        }
        if (countsTheSame(said.gist(), wording.gist()) || givesTellingNumber(said.gist(), wording.gist())) {
            return Thresholds.of("bears-out-count");
        }
        return Thresholds.of(isClear(wording.gist()) ? "bears-out" : "bears-out-unclear");
    }

    /** Whether a verb can be made out that stands in no aside. */
    private static boolean isClear(Gist wording) {
        return wording.terms().stream().anyMatch(term -> term.verb() && !term.aside());
    }

    private static boolean givesNumbers(Gist said, Gist wording) {
        return told(wording)
                .allMatch(asked -> told(said).anyMatch(given -> given.agreesWith(asked) || hasRisen(given, asked)));
    }

    /** The numbers that stand in no aside: what is said aside is taken for granted and not told. */
    private static Stream<Quantity> told(Gist gist) {
        return gist.quantities().stream().filter(quantity -> !quantity.isYear() && !isAside(quantity, gist));
    }

    /** A toll that rose bears out that there were at least so many. */
    private static boolean hasRisen(Quantity given, Quantity asked) {
        return asked.atLeast()
                && VOCABULARY.isTallyName(asked.unit())
                && given.unit().equals(asked.unit())
                && given.mayCountAlike(asked)
                && given.number() >= asked.number();
    }

    private static boolean isAside(Quantity quantity, Gist gist) {
        return gist.terms().stream().anyMatch(term -> term.aside() && isOf(quantity, term));
    }

    private static boolean isOf(Quantity quantity, Term term) {
        return term.kind() == Term.Kind.NUMBER && term.key().equals(quantity.value());
    }

    private static boolean givesOtherTime(Gist said, Gist wording) {
        return Dating.difference(said.days(), wording.days()).isPresent();
    }

    /** Whether the verbs of the wording are there and mean the same, or the same count of the same thing is. */
    private static boolean tellsWhatHappens(Gist said, Gist wording) {
        List<Term> words = wording.terms().stream().filter(Term::isWord).toList();
        List<Term> telling = telling(words);
        if (countsTheSame(said, wording) && telling.stream().noneMatch(term -> isAgainst(term, said, wording))) {
            return true;
        }
        boolean told = telling.isEmpty()
                ? isMeantAlike(words, said, wording)
                : telling.stream().allMatch(term -> isTold(term, said, wording));
        return told
                && senseTelling(words, said, wording).stream()
                        .noneMatch(term -> !term.aside() && isTurned(term, said, wording));
    }

    // Where no verb can be made out, the words that both have must be planned, or called off, in both or in neither.
    private static boolean isMeantAlike(List<Term> words, Gist said, Gist wording) {
        List<Term> shared = words.stream()
                .filter(term -> Happening.counterpart(term, said) != null)
                .toList();
        boolean planned = shared.stream().anyMatch(wording::plans);
        boolean plans = shared.stream().anyMatch(term -> isPlannedThere(term, said));
        return planned == plans && shared.stream().noneMatch(term -> isUndoneOtherwise(term, said));
    }

    private static boolean isPlannedThere(Term asked, Gist said) {
        Term there = Happening.counterpart(asked, said);
        return there != null && said.plans(there);
    }

    private static boolean isUndoneOtherwise(Term asked, Gist said) {
        Term there = Happening.counterpart(asked, said);
        return there != null && there.mood().undone() != asked.mood().undone();
    }

    /** Whether a verb of the wording keeps a count that both give from telling what happens: it is meant otherwise there. */
    private static boolean isAgainst(Term asked, Gist said, Gist wording) {
        if (Happening.counterpart(asked, said) != null) {
            return isPlannedThere(asked, said) != wording.plans(asked)
                    || isUndoneOtherwise(asked, said)
                    || isTurned(asked, said, wording);
        }
        List<Term> others = said.verbs();
        boolean meant = others.isEmpty()
                ? said.planned() == wording.plans(asked)
                : others.stream().anyMatch(term -> said.plans(term) == wording.plans(asked));
        return !meant || wording.negates(asked);
    }

    /** Those words that tell whether the contrary is said: all of them, but where a denial meets a "not". */
    private static List<Term> senseTelling(List<Term> words, Gist said, Gist wording) {
        List<Term> met = words.stream()
                .filter(term -> {
                    Term there = Happening.counterpart(term, said);
                    return there != null && Gist.denialMeetsNot(wording, term, said, there);
                })
                .toList();
        return met.isEmpty() ? words : met;
    }

    /** The verbs, those of an aside only where there are no others; where no verb can be made out, nothing. */
    private static List<Term> telling(List<Term> words) {
        List<Term> verbs = words.stream().filter(Term::verb).toList();
        List<Term> main = verbs.stream().filter(term -> !term.aside()).toList();
        return main.isEmpty() ? verbs : main;
    }

    /** A count and its thing stand for what happens where one more word is shared; a toll says itself what happened. */
    private static boolean countsTheSame(Gist said, Gist wording) {
        boolean toll = toldAtLarge(wording)
                .filter(asked -> VOCABULARY.isTallyName(asked.unit()))
                .anyMatch(asked ->
                        toldAtLarge(said).anyMatch(given -> given.unit().equals(asked.unit())));
        return toll || toldAtLarge(wording).anyMatch(asked -> isCountedAlike(asked, said, wording));
    }

    /** The numbers told but those that only say more of a noun: "the ruling that ordered it to pay 45 million". */
    private static Stream<Quantity> toldAtLarge(Gist gist) {
        return told(gist)
                .filter(quantity -> gist.terms().stream().noneMatch(term -> term.relative() && isOf(quantity, term)));
    }

    private static boolean givesTellingNumber(Gist said, Gist wording) {
        return told(wording)
                .filter(asked -> asked.number() >= Thresholds.of("telling-count"))
                .anyMatch(asked -> told(said).anyMatch(given -> isSameCount(asked, given)));
    }

    private static boolean isSameCount(Quantity asked, Quantity given) {
        return given.value().equals(asked.value()) && given.noun().equals(asked.noun());
    }

    private static boolean isCountedAlike(Quantity asked, Gist said, Gist wording) {
        boolean telling = asked.countsThings() && asked.number() >= Thresholds.of("telling-count");
        boolean given = toldAtLarge(said).anyMatch(q -> isSameCount(asked, q));
        return telling
                && given
                && wording.terms().stream()
                        .anyMatch(term -> term.isWord()
                                && !term.key().equals(asked.unit())
                                && said.byKey().containsKey(term.key()));
    }

    private static boolean isTold(Term asked, Gist said, Gist wording) {
        Term there = Happening.counterpart(asked, said);
        return there != null
                && !there.aside()
                && (asked.relative() || !there.relative())
                && !isUndoneOtherwise(asked, said)
                && said.plans(there) == wording.plans(asked);
    }

    private static boolean isTurned(Term asked, Gist said, Gist wording) {
        Term there = Happening.counterpart(asked, said);
        boolean contrary = there != null && !there.key().equals(asked.key());
        return there != null && contrary == (wording.negates(asked) == said.negates(there));
    }

    /** Which part of a wording is said, by weight; names and what is said aside weigh less, for they may be understood. */
    private double coverage(Gist said, Gist wording) {
        // Where all that happens stands in asides, it cannot be told what is an aside.
        double aside = isClear(wording) ? Thresholds.of("bears-aside") : 1;
        double total = 0;
        double covered = 0;
        for (Term term : wording.byKey().values()) {
            double weight = weights.of(term.key()) * share(term, aside);
            total += weight;
            covered += isCovered(term, said, wording) ? weight : 0;
        }
        return total == 0 ? 0 : covered / total;
    }

    private static double share(Term term, double aside) {
        double name = term.isName() ? Thresholds.of("bears-name") : 1;
        return term.aside() ? aside : name;
    }

    private static boolean isCovered(Term term, Gist said, Gist wording) {
        return Happening.counterpart(term, said) != null || isOfToll(term, said) || isRisen(term, said, wording);
    }

    // "Twelve could not be saved" has the word that "twelve were killed" has for it.
    private static boolean isOfToll(Term term, Gist said) {
        String tally = VOCABULARY.tally(term.key());
        return tally != null
                && said.quantities().stream().anyMatch(q -> q.unit().equals(tally));
    }

    private static boolean isRisen(Term term, Gist said, Gist wording) {
        return wording.quantities().stream()
                .filter(asked -> isOf(asked, term))
                .anyMatch(asked -> said.quantities().stream().anyMatch(given -> hasRisen(given, asked)));
    }
}
