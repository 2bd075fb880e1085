package org.hearsay.store;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.LedgerEntry;

final class MemoryLedger implements Ledger {

    private final MemoryArchive archive;
    private final List<LedgerEntry> entries = new ArrayList<>();

    MemoryLedger(MemoryArchive archive) {
        this.archive = archive;
    }

    @Override
    public void record(LedgerEntry entry) {
        archive.alone(() -> {
            entries.add(entry);
            archive.onFailure(() -> entries.remove(entries.size() - 1));
            return true;
        });
    }

    @Override
    public List<LedgerEntry> entries() {
        return archive.alone(() -> List.copyOf(entries));
    }
}
