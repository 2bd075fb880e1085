package org.hearsay.model;

import static org.hearsay.model.Invariants.requireText;

/**
 * A value with the reason it was taken for true, worded for a reader: "from JSON-LD datePublished".
 *
 * @param value what was found
 * @param because where or how it was found
 */
public record Grounded<T>(T value, String because) {
    public Grounded {
        requireText(because, "a reason");
    }
}
