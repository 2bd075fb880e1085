package org.hearsay.model;

import static org.hearsay.model.Invariants.require;
import static org.hearsay.model.Invariants.requireText;

import java.util.List;

/**
 * Text that one report shares with an earlier one.
 *
 * @param report the id of the report that copied
 * @param of the id of the report it was copied from
 * @param share the part of the copying report's words that stand in the other, from 0 to 1
 * @param kind how the copy was made
 * @param because why it is a copy and why in this direction, worded for a reader
 * @param shared the stretches, in the order of the copying report
 */
public record Copy(String report, String of, double share, Kind kind, String because, List<Shared> shared) {

    /** How a copy was made. */
    public enum Kind {
        /** The whole text. */
        REPRINT,
        /** The text cut short. */
        CUT,
        /** The text worded anew in places. */
        REWRITE,
        /** The text within more text. */
        PADDED,
        /** A block of it within a text of its own. */
        BLOCK
    }

    /** A stretch of text in the copying report, and the same in the other. */
    public record Shared(Span here, Span there) {}

    public Copy {
        requireText(because, "a reason");
        require(!report.equals(of), "two reports", report + " twice");
        require(share >= 0 && share <= 1, "a share from 0 to 1", share);
        shared = List.copyOf(shared);
    }
}
