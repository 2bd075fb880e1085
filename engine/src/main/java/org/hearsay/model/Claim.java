package org.hearsay.model;

import static org.hearsay.model.Invariants.require;
import static org.hearsay.model.Invariants.requireText;

import java.util.List;

/**
 * What several assertions say alike, across the reports of a story.
 *
 * @param id unique within the archive
 * @param text the assertion that words it best
 * @param state how it stands
 * @param because why it stands so, worded for a reader
 * @param origins the independent voices behind it, and those that deny it
 * @param differences where its assertions give other numbers or days
 * @param assertions one or more
 */
public record Claim(
        String id,
        String text,
        State state,
        String because,
        List<Origin> origins,
        List<Difference> differences,
        List<Assertion> assertions) {
    public Claim {
        requireText(id, "a claim's id");
        requireText(text, "a claim's text");
        requireText(because, "a reason");
        origins = List.copyOf(origins);
        differences = List.copyOf(differences);
        assertions = List.copyOf(assertions);
        require(!assertions.isEmpty(), "an assertion or more", "none in claim " + id);
        require(!origins.isEmpty(), "an origin or more", "none in claim " + id);
        require(state != State.CORROBORATED || origins.size() >= 2, "two origins or more", origins);
        require(state != State.SINGLE_ORIGIN || origins.size() == 1, "one origin", origins);
    }
}
