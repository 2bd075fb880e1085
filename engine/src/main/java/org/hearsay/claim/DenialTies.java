package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Tokenizer;

/**
 * Finds for a denial that stands alone what it denies.
 *
 * <p>Whoever denies something puts it in few words: "the minister denied that the railways had paid too much". It is
 * enough that another voice says all of those, however much more it says. One that names others is not meant, and
 * neither is what was done only after the denial was printed.
 */
final class DenialTies {

    private static final int MOST_POSTINGS = 40;

    private final List<Voiced> voices;
    private final Weights weights;
    private final Map<String, List<Integer>> postings = new HashMap<>();

    /** A denial and what it denies, both by their places among the voices. */
    record Tie(int denial, int claim) {}

    DenialTies(List<Voiced> voices, Weights weights) {
        this.voices = voices;
        this.weights = weights;
        for (int i = 0; i < voices.size(); i++) {
            Gist gist = voices.get(i).gist();
            if (!gist.denied()) {
                for (String key : wordKeys(gist)) {
                    postings.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    /** @param groups the groups so far, as places among the voices */
    List<Tie> ties(List<List<Integer>> groups) {
        List<Tie> ties = new ArrayList<>();
        for (List<Integer> group : groups) {
            group.stream()
                    .filter(i -> voices.get(i).gist().denied() && standsAlone(i, group))
                    .findFirst()
                    .ifPresent(i -> denied(i).ifPresent(claim -> ties.add(new Tie(i, claim))));
        }
        return ties;
    }

    /** Whether all others of its group are denials or the denier's own words. */
    private boolean standsAlone(int denial, List<Integer> group) {
        String denier = voices.get(denial).root().key();
        return group.stream()
                .map(voices::get)
                .allMatch(v -> v.gist().denied() || v.root().key().equals(denier));
    }

    private Optional<Integer> denied(int denial) {
        Voiced denying = voices.get(denial);
        Set<String> words = wordKeys(denying.gist());
        Integer best = null;
        double most = 0;
        for (int candidate : candidates(words)) {
            Voiced claim = voices.get(candidate);
            boolean meant = !claim.root().key().equals(denying.root().key())
                    && !claim.isOfADayAfter(denying)
                    && mayBeOf(claim.gist(), denying.gist())
                    && !saysTheSame(claim.gist(), denying.gist());
            double score = meant ? score(words, allKeys(claim.gist())) : 0;
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private Set<Integer> candidates(Set<String> words) {
        Set<Integer> candidates = new LinkedHashSet<>();
        for (String key : words) {
            List<Integer> posting = postings.getOrDefault(key, List.of());
            candidates.addAll(posting.size() > MOST_POSTINGS ? posting.subList(0, MOST_POSTINGS) : posting);
        }
        return candidates;
    }

    /** What part of the denial's words a claim has, a little more for a claim that says little else; 0 for too little. */
    private double score(Set<String> words, Set<String> said) {
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(said);
        double covered = weights.sum(shared) / Math.max(1e-9, weights.sum(words));
        boolean telling =
                shared.size() >= 2 || shared.stream().anyMatch(key -> Rarity.of(key) >= Thresholds.of("denied-rarity"));
        return telling && covered >= Thresholds.of("denied-words") ? covered + 1.0 / (1 + said.size()) : 0;
    }

    // Whoever says that the line would not close is not denied by one who denied that it would.
    private static boolean saysTheSame(Gist claim, Gist denial) {
        return denial.terms().stream()
                .filter(term -> term.isWord() && claim.keys().contains(term.key()))
                .anyMatch(term -> claim.terms().stream()
                        .filter(said -> said.key().equals(term.key()))
                        .allMatch(said -> said.mood().negated() && !term.mood().negated()));
    }

    private static boolean mayBeOf(Gist claim, Gist denial) {
        Set<String> names = claim.names();
        return names.isEmpty()
                || denial.names().isEmpty()
                || denial.names().stream().anyMatch(names::contains);
    }

    private static Set<String> wordKeys(Gist gist) {
        Set<String> keys = new LinkedHashSet<>();
        gist.terms().stream().filter(Term::isWord).forEach(term -> keys.add(term.key()));
        return keys;
    }

    // "The railways" of the denial are the "State Railways" of the claim.
    private static Set<String> allKeys(Gist gist) {
        Vocabulary vocabulary = Vocabulary.english();
        Set<String> keys = wordKeys(gist);
        gist.terms().stream()
                .filter(Term::isName)
                .forEach(term -> keys.add(vocabulary.key(Tokenizer.fold(term.text()))));
        return keys;
    }
}
