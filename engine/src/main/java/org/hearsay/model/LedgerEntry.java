package org.hearsay.model;

import static org.hearsay.model.Invariants.requireText;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger: what became of one thing that was brought in.
 *
 * @param location where it was found
 * @param report the report's id, once there is one
 * @param fate what became of it
 * @param stage the package that decided
 * @param reason why, worded for a reader
 * @param at when
 */
public record LedgerEntry(
        String location, @Nullable String report, Fate fate, String stage, String reason, Instant at) {

    /** What can become of a report. */
    public enum Fate {
        KEPT,
        /** The archive had it already. */
        KNOWN,
        DROPPED,
        FAILED
    }

    public LedgerEntry {
        requireText(location, "a location");
        requireText(stage, "a stage");
        requireText(reason, "a reason");
    }
}
