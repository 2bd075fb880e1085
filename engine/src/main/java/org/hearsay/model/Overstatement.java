package org.hearsay.model;

import static org.hearsay.model.Invariants.requireText;

/**
 * Where an outlet says something with more certainty than its source did.
 *
 * @param outlet as the outlet says it
 * @param source as the source said it
 * @param because which words make the difference, worded for a reader
 */
public record Overstatement(Assertion outlet, Assertion source, String because) {
    public Overstatement {
        requireText(because, "a reason");
    }
}
