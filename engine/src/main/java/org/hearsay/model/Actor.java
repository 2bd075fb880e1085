package org.hearsay.model;

import static org.hearsay.model.Invariants.requireText;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a report speaks of, its mentions joined.
 *
 * @param id unique within the report
 * @param name the fullest name that the report gives
 * @param type what it is
 * @param role its office or description, as the report words it
 */
public record Actor(
        String id, String name, NameType type, @Nullable String role) {
    public Actor {
        requireText(id, "an actor's id");
        requireText(name, "an actor's name");
    }
}
