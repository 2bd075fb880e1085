package org.hearsay.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Tokenizer;
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
 * @param words which part of the claim's words that are no names the assertion has
 */
record Comparison(
        Question question, Voiced voiced, Map<Term, Term> shared, double covered, double direct, double words) {

    static Comparison of(Question question, Voiced voiced, Surroundings around, Weights weights) {
        Map<String, Term> said = voiced.gist().byKey();
        Map<Term, Term> shared = new LinkedHashMap<>();
        for (Term term : question.gist().byKey().values()) {
            Term there = counterpart(term, said);
            if (there != null) {
                shared.put(term, there);
            }
        }
        double total = 0;
        double covered = 0;
        double direct = 0;
        double plain = 0;
        double plainThere = 0;
        for (List<Term> unit : units(question)) {
            double weight =
                    unit.stream().mapToDouble(t -> weight(t, weights)).max().orElse(0);
            boolean there = unit.stream().anyMatch(term -> shared.containsKey(term) || isOfTheVoice(term, voiced));
            // What only sets the scene, as names do, need not be said again.
            boolean scene = unit.get(0).isName() || unit.get(0).aside();
            plain += scene ? 0 : weight;
            plainThere += scene || !(there || around.isInSentence(unit)) ? 0 : weight;
            total += weight;
            direct += there || around.isInSentence(unit) ? weight : 0;
            covered += there ? weight : weight * around.share(unit);
        }
        double words = plain == 0 ? 0 : plainThere / plain;
        return total == 0
                ? new Comparison(question, voiced, shared, 0, 0, 0)
                : new Comparison(question, voiced, shared, covered / total, direct / total, words);
    }

    /** Whether the assertion says the claim word for word, in one piece. */
    boolean isVerbatim() {
        return Verbatim.says(voiced, question.text());
    }

    // "The governor spoke of eleven dead" has its governor, and its speaking, in who says it and that it is said.
    private static boolean isOfTheVoice(Term term, Voiced voiced) {
        if (voiced.assertion().speaker() == null) {
            return false;
        }
        String form = Tokenizer.fold(term.text());
        return voiced.root().words().contains(form) || Vocabulary.english().isSpeech(term.key());
    }

    private static double weight(Term term, Weights weights) {
        return weights.of(term.key()) * (term.aside() ? Thresholds.of("aside") : 1);
    }

    /** The claim's names as wholes and its other words one by one. */
    private static List<List<Term>> units(Question question) {
        List<List<Term>> units = new ArrayList<>(question.names());
        question.gist().byKey().values().stream()
                .filter(term -> !term.isName())
                .forEach(term -> units.add(List.of(term)));
        return units;
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
        List<Map.Entry<Term, Term>> words = sharedWords();
        List<Map.Entry<Term, Term>> verbs = words.stream()
                .filter(e -> e.getKey().verb() || e.getValue().verb())
                .toList();
        return verbs.isEmpty() ? words : verbs;
    }

    /** The shared words that are neither names nor numbers. */
    List<Map.Entry<Term, Term>> sharedWords() {
        return shared.entrySet().stream().filter(e -> e.getKey().isWord()).toList();
    }

    /** Whether a shared word is told in one of the two and its contrary in the other. */
    boolean isTurned(Map.Entry<Term, Term> pair) {
        return (denialMeetsNot(pair) || sharedWords().stream().noneMatch(this::denialMeetsNot)) && isOtherwise(pair);
    }

    private boolean denialMeetsNot(Map.Entry<Term, Term> pair) {
        return Gist.denialMeetsNot(question.gist(), pair.getKey(), voiced.gist(), pair.getValue());
    }

    private boolean isOtherwise(Map.Entry<Term, Term> pair) {
        boolean contrary = !pair.getKey().key().equals(pair.getValue().key());
        boolean parity = question.gist().negates(pair.getKey()) != voiced.gist().negates(pair.getValue());
        return contrary != parity;
    }

    Set<Term> sharedTerms() {
        return shared.keySet();
    }
}
