package org.hearsay.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.model.HandEdit;

final class MemoryHands implements HandShelf {

    private final MemoryArchive archive;
    private final MemoryReports reports;
    private final List<HandEdit> edits = new ArrayList<>();

    MemoryHands(MemoryArchive archive, MemoryReports reports) {
        this.archive = archive;
        this.reports = reports;
    }

    @Override
    public void add(HandEdit edit) {
        archive.alone(() -> {
            reports.require(Stream.of(edit.report(), edit.with(), edit.after())
                    .filter(Objects::nonNull)
                    .toList());
            edits.add(edit);
            archive.onFailure(() -> edits.remove(edits.size() - 1));
            return true;
        });
    }

    @Override
    public List<HandEdit> all() {
        return archive.alone(() -> List.copyOf(edits));
    }
}
