package org.hearsay.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which a story's claims are told: first what most reports speak of; among equals, what somebody is quoted for
 * before what an outlet says itself; then what shares most names and words with the other claims; then what was said first.
 */
final class ClaimOrder {

    private static final Comparator<Place> FIRST = Comparator.comparingLong(Place::reports)
            .reversed()
            .thenComparing(Place::ownVoice)
            .thenComparing(Comparator.comparingDouble(Place::shared).reversed());

    /** In how many of the groups a name or a word stands. */
    private final Map<String, Integer> holding = new HashMap<>();

    private ClaimOrder(List<List<Voiced>> groups) {
        Set<String> held = new HashSet<>();
        for (List<Voiced> group : groups) {
            group.forEach(voice -> terms(voice).forEach(term -> held.add(term.key())));
            held.forEach(key -> holding.merge(key, 1, Integer::sum));
            held.clear();
        }
    }

    /** What decides where a claim stands. */
    private record Place(List<Voiced> group, long reports, boolean ownVoice, double shared) {}

    /** @param groups the claims of a story by their assertions, in the order of the first ones */
    static List<List<Voiced>> of(List<List<Voiced>> groups) {
        ClaimOrder order = new ClaimOrder(groups);
        return groups.stream().map(order::place).sorted(FIRST).map(Place::group).toList();
    }

    private Place place(List<Voiced> group) {
        return new Place(
                group,
                group.stream()
                        .map(voice -> voice.assertion().report())
                        .distinct()
                        .count(),
                group.stream().allMatch(Voiced::isOwnVoice),
                group.stream().mapToDouble(this::shared).max().orElse(0));
    }

    /** How much of it other claims speak of too: what is rare in other news counts most, and length alone counts little. */
    private double shared(Voiced voice) {
        List<Term> terms = terms(voice);
        double sum = 0;
        for (Term term : terms) {
            int others = holding.getOrDefault(term.key(), 1) - 1;
            sum += others == 0 ? 0 : Rarity.of(term.key()) * others;
        }
        return sum / Math.sqrt(Math.max(1, terms.size()));
    }

    private static List<Term> terms(Voiced voice) {
        return voice.gist().byKey().values().stream()
                .filter(term -> term.kind() != Term.Kind.NUMBER)
                .toList();
    }
}
