package org.hearsay.model;

import static org.hearsay.model.Invariants.requireText;

import org.jspecify.annotations.Nullable;

/**
 * Whom a source names, once pronouns and short names are resolved.
 *
 * @param name the fullest name, or for an anonymous source its description ("two officials")
 * @param role the office or description that goes with the name
 * @param anonymous whether the report keeps the name back
 * @param actor the id of the {@link Actor} in the report, where there is one
 */
public record Speaker(
        String name,
        @Nullable String role,
        boolean anonymous,
        @Nullable String actor) {
    public Speaker {
        requireText(name, "a speaker's name or description");
    }
}
