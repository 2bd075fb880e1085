package org.hearsay.app.json;

import org.hearsay.model.LedgerEntry;
import org.jspecify.annotations.Nullable;

/** A line of {@code ledger --json}. */
public record LedgerLine(
        String location, @Nullable String report, String fate, String stage, String reason, String at) {

    public static LedgerLine of(LedgerEntry entry) {
        return new LedgerLine(
                entry.location(),
                entry.report(),
                Json.word(entry.fate()),
                entry.stage(),
                entry.reason(),
                entry.at().toString());
    }
}
