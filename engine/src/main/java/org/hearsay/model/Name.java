package org.hearsay.model;

import static org.hearsay.model.Invariants.requireText;

import org.jspecify.annotations.Nullable;

/**
 * A name where it stands in the text.
 *
 * @param span where
 * @param text the characters there
 * @param type what it names
 * @param actor the id of the {@link Actor} it stands for, within the report
 */
public record Name(
        Span span, String text, NameType type, @Nullable String actor) {
    public Name {
        requireText(text, "a name");
    }
}
