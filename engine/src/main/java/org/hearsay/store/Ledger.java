package org.hearsay.store;

import java.util.List;
import org.hearsay.model.LedgerEntry;

/** What became of everything that was brought in. Only grows. */
public interface Ledger {

    void record(LedgerEntry entry);

    /** In the order in which they were recorded. */
    List<LedgerEntry> entries();
}
