package org.hearsay.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The guards that look at what happens: another number or day, the contrary, only a plan, only a possibility, called off. */
final class WhatGuards {

    private static final Vocabulary VOCABULARY = Vocabulary.english();

    private WhatGuards() {}

    /** A number of the claim that the assertion gives otherwise. */
    static Optional<Finding> number(Comparison c) {
        List<Quantity> said = c.voiced().gist().quantities();
        for (Quantity asked : c.question().gist().quantities()) {
            boolean same = said.stream().anyMatch(given -> asked.allows(given));
            Optional<Quantity> other =
                    said.stream().filter(q -> q.unit().equals(asked.unit())).findFirst();
            if (!same && other.isPresent()) {
                String unit = asked.unit().isEmpty() ? "" : " of the same thing";
                return Optional.of(
                        Finding.differs("It says " + other.get().text() + unit + ", not " + asked.text() + "."));
            }
            Optional<Quantity> befell = said.stream()
                    .filter(q -> VOCABULARY.isTallyName(q.unit()) && VOCABULARY.isTallyName(asked.unit()))
                    .filter(q -> q.value().equals(asked.value()))
                    .findFirst();
            if (!same && befell.isPresent()) {
                return Optional.of(Finding.differs(
                        "It says " + asked.text() + " " + befell.get().unit() + ", not " + asked.unit() + "."));
            }
        }
        return Optional.empty();
    }

    /** Whether all numbers of the claim stand in the assertion, or such as they leave room for. */
    static boolean hasNumbers(Comparison c) {
        Gist question = c.question().gist();
        return question.quantities().stream()
                .allMatch(asked -> c.voiced().gist().quantities().stream().anyMatch(given -> asked.allows(given)));
    }

    /** Whether the assertion has one of the verbs on which the claim rests, where the claim has any. */
    static boolean sharesWhatHappens(Comparison c) {
        List<Term> verbs = c.question().gist().terms().stream()
                .filter(term -> term.verb() && !term.aside())
                .toList();
        return verbs.isEmpty()
                || verbs.stream()
                        .anyMatch(verb -> c.sharedWords().stream()
                                .anyMatch(pair -> pair.getKey().key().equals(verb.key())));
    }

    /** Whether the claim counts the dead, the injured or the like, and the assertion says that there were none. */
    static boolean saysNobody(Comparison c) {
        Gist said = c.voiced().gist();
        return c.question().gist().quantities().stream()
                .map(Quantity::unit)
                .filter(VOCABULARY::isTallyName)
                .anyMatch(unit -> said.terms().stream()
                        .anyMatch(term -> unit.equals(VOCABULARY.tally(term.key())) && said.negates(term)));
    }

    /** What happens in the claim is denied, negated or turned into its contrary. */
    static Optional<Finding> turned(Comparison c) {
        boolean agree = bothNegate(c);
        List<Map.Entry<Term, Term>> turned = c.sharedWords().stream()
                .filter(pair -> c.isTurned(pair) && !(agree && isOneWord(pair)))
                .toList();
        List<Map.Entry<Term, Term>> predicates = c.predicates();
        long turnedPredicates = predicates.stream().filter(turned::contains).count();
        boolean wholly = turnedPredicates * 2 >= Math.max(1, predicates.size())
                || turned.size() * 2 >= Math.max(1, c.sharedWords().size());
        if (turned.isEmpty()) {
            return Optional.empty();
        }
        String because = c.voiced().gist().denied() ? "It stands there as what is denied." : contrary(turned.get(0));
        return Optional.of(wholly ? Finding.denies(because) : Finding.differs(because));
    }

    // How far a "nobody" or "not" reaches is guessed: where both negate one thing, they are not held against each other
    // over the next.
    private static boolean bothNegate(Comparison c) {
        Gist asked = c.question().gist();
        Gist said = c.voiced().gist();
        return !said.denied()
                && !asked.denied()
                && c.sharedWords().stream()
                        .anyMatch(pair -> asked.negates(pair.getKey()) && said.negates(pair.getValue()));
    }

    private static boolean isOneWord(Map.Entry<Term, Term> pair) {
        return pair.getKey().key().equals(pair.getValue().key());
    }

    private static String contrary(Map.Entry<Term, Term> pair) {
        String asked = pair.getKey().text();
        String said = pair.getValue().text();
        return isOneWord(pair)
                ? "Only one of the two negates “" + said + "”."
                : "It says “" + said + "” where the claim says “" + asked + "”.";
    }

    /** A year, month, day or hour of the claim that the assertion gives otherwise. */
    static Optional<Finding> day(Comparison c) {
        Set<String> given = c.voiced().gist().days();
        return c.question()
                .otherTime(given)
                .map(level -> Finding.differs("It gives another " + level.word() + ": "
                        + level.cut(given).stream().map(level::text).sorted().collect(Collectors.joining(", "))
                        + "."));
    }

    /** The claim tells as done what is only planned. */
    static Optional<Finding> plan(Comparison c) {
        List<Map.Entry<Term, Term>> predicates = c.predicates();
        boolean onlyPlanned = predicates.stream()
                .anyMatch(pair -> c.voiced().gist().plans(pair.getValue())
                        && !c.question().gist().plans(pair.getKey())
                        && isTold(pair.getKey()));
        return onlyPlanned
                ? Optional.of(Finding.differs("It speaks of a plan; the claim tells it as done."))
                : Optional.empty();
    }

    // "Fishing" is a verb's form and tells of no deed.
    private static boolean isTold(Term term) {
        return term.verb() ? !term.text().endsWith("ing") : term.isWord();
    }

    /** The claim says that one thing is the cause of another, and no word by the assertion does. */
    static Optional<Finding> cause(Comparison c, Surroundings around) {
        boolean asked = VOCABULARY.namesCause(c.question().text());
        return asked && !around.namesCause()
                ? Optional.of(Finding.differs("The claim names a cause; no word there does."))
                : Optional.empty();
    }

    /** The claim is surer than the assertion. */
    static Optional<Finding> doubt(Comparison c) {
        boolean asked = c.sharedTerms().stream().anyMatch(term -> term.mood().doubted());
        boolean said =
                c.predicates().stream().anyMatch(pair -> pair.getValue().mood().doubted());
        return said && !asked ? Optional.of(Finding.differs("It says only that it may be so.")) : Optional.empty();
    }

    /** What the claim tells was cancelled, prevented or the like; a clock that stopped while it happened undoes nothing. */
    static Optional<Finding> undone(Comparison c) {
        Set<String> asked = c.question().gist().keys();
        if (c.sharedWords().stream().allMatch(pair -> pair.getValue().aside())) {
            return Optional.empty();
        }
        return c.voiced().gist().terms().stream()
                .filter(term -> VOCABULARY.undoes(term.key()) && !term.aside() && !asked.contains(term.key()))
                .filter(term -> !c.voiced().gist().negates(term))
                .findFirst()
                .map(term -> Finding.differs("It says “" + term.text() + "”, of which the claim says nothing."));
    }
}
