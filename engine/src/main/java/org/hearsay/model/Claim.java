package org.hearsay.model;

import static org.hearsay.model.Invariants.require;
import static org.hearsay.model.Invariants.requireText;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What several assertions say alike, across the reports of a story.
 *
 * @param id unique within the archive
 * @param text the assertion that words it best
 * @param state how it stands
 * @param because why it stands so, worded for a reader
 * @param origins the independent voices behind it, and those that deny it
 * @param denying those of the origins that deny it
 * @param differences where its assertions give other numbers or days
 * @param assertions one or more
 * @param overstatements where an outlet is surer of it than its source
 */
public record Claim(
        String id,
        String text,
        State state,
        String because,
        List<Origin> origins,
        List<Origin> denying,
        List<Difference> differences,
        List<Assertion> assertions,
        List<Overstatement> overstatements) {
    public Claim {
        requireText(id, "a claim's id");
        requireText(text, "a claim's text");
        requireText(because, "a reason");
        origins = List.copyOf(origins);
        denying = orNone(denying);
        differences = List.copyOf(differences);
        assertions = List.copyOf(assertions);
        overstatements = orNone(overstatements);
        require(!assertions.isEmpty(), "an assertion or more", "none in claim " + id);
        require(!origins.isEmpty(), "an origin or more", "none in claim " + id);
        require(state != State.CORROBORATED || origins.size() >= 2, "two origins or more", origins);
        require(state != State.SINGLE_ORIGIN || origins.size() == 1, "one origin", origins);
        require(origins.containsAll(denying), "those that deny among " + origins, denying);
    }

    /** A claim of which it is not known who denies it, nor whether an outlet is surer than its source. */
    public Claim(
            String id,
            String text,
            State state,
            String because,
            List<Origin> origins,
            List<Difference> differences,
            List<Assertion> assertions) {
        this(id, text, state, because, origins, List.of(), differences, assertions, List.of());
    }

    // An account that was kept before there were these lists lacks them.
    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Whether an origin denies it rather than stand behind it. */
    public boolean isDeniedBy(Origin origin) {
        return denying.contains(origin);
    }
}
