package org.hearsay.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim from outside laid beside one assertion: which of its words the assertion has, and which only the text around
 * it.
 *
 * @param question the claim
 * @param voiced the assertion
 * @param shared the claim's terms that the assertion has, each with its counterpart, which may say the contrary
 * @param covered which part of the claim the assertion and the text around it cover, from 0 to 1
 * @param direct which part the assertion covers by itself
 */
record Comparison(Question question, Voiced voiced, Map<Term, Term> shared, double covered, double direct) {

    static Comparison of(Question question, Voiced voiced, Surroundings around, Weights weights) {
        Map<String, Term> said = voiced.gist().byKey();
        Map<Term, Term> shared = new LinkedHashMap<>();
        double total = 0;
        double covered = 0;
        double direct = 0;
        for (Term term : question.gist().byKey().values()) {
            double weight = weights.of(term.key());
            Term there = counterpart(term, said);
            total += weight;
            if (there != null) {
                shared.put(term, there);
                direct += weight;
                covered += weight;
            } else {
                covered += weight * around.share(term.key());
            }
        }
        return total == 0
                ? new Comparison(question, voiced, shared, 0, 0)
                : new Comparison(question, voiced, shared, covered / total, direct / total);
    }

    private static @Nullable Term counterpart(Term term, Map<String, Term> said) {
        Term same = said.get(term.key());
        if (same != null) {
            return same;
        }
        for (String opposite : Vocabulary.english().opposites(term.key())) {
            if (said.containsKey(opposite)) {
                return said.get(opposite);
            }
        }
        return null;
    }

    /** The shared words that say what happens: verbs, or where none is shared, all words that are no names. */
    List<Map.Entry<Term, Term>> predicates() {
        List<Map.Entry<Term, Term>> words = words();
        List<Map.Entry<Term, Term>> verbs = words.stream()
                .filter(e -> e.getKey().verb() || e.getValue().verb())
                .toList();
        return verbs.isEmpty() ? words : verbs;
    }

    /** The shared words that are neither names nor numbers. */
    List<Map.Entry<Term, Term>> words() {
        return shared.entrySet().stream().filter(e -> e.getKey().isWord()).toList();
    }

    boolean isTurned(Map.Entry<Term, Term> pair) {
        boolean contrary = !pair.getKey().key().equals(pair.getValue().key());
        boolean parity = question.gist().negates(pair.getKey()) != voiced.gist().negates(pair.getValue());
        return contrary != parity;
    }

    Set<Term> sharedTerms() {
        return shared.keySet();
    }
}
