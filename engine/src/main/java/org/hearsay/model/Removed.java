package org.hearsay.model;

import static org.hearsay.model.Invariants.requireText;

/**
 * A piece that cleaning took out.
 *
 * @param text the piece, cut short where it is long
 * @param reason why it is no part of the report
 */
public record Removed(String text, String reason) {
    public Removed {
        requireText(reason, "a reason");
    }
}
