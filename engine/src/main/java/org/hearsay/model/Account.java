package org.hearsay.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A story told: its copies, its timeline and its claims, each pointing at the reports it rests on.
 *
 * @param story the story
 * @param copies between its reports
 * @param timeline in the order of time
 * @param claims the ones with most to say first
 */
public record Account(Story story, List<Copy> copies, List<Milestone> timeline, List<Claim> claims) {
    public Account {
        copies = List.copyOf(copies);
        timeline = List.copyOf(timeline);
        claims = List.copyOf(claims);
    }

    /**
     * The copy that says whose text {@code report} prints: of several, the one from a report that is no copy itself, and
     * of these the one with the largest share. A block within a text of its own does not count.
     */
    public Optional<Copy> printedFrom(String report) {
        return copies.stream()
                .filter(copy -> copy.report().equals(report) && copy.kind() != Copy.Kind.BLOCK)
                .max(Comparator.comparing((Copy copy) -> !isCopy(copy.of())).thenComparingDouble(Copy::share));
    }

    private boolean isCopy(String report) {
        return copies.stream().anyMatch(copy -> copy.report().equals(report) && copy.kind() != Copy.Kind.BLOCK);
    }
}
