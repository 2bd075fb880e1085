package org.hearsay.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Copy;

final class MemoryCopies implements CopyShelf {

    private record Pair(String report, String original) {}

    private final MemoryArchive archive;
    private final MemoryReports reports;
    private final Map<Pair, Copy> copies = new LinkedHashMap<>();

    MemoryCopies(MemoryArchive archive, MemoryReports reports) {
        this.archive = archive;
        this.reports = reports;
    }

    @Override
    public void put(Copy copy) {
        archive.alone(() -> {
            reports.require(List.of(copy.report(), copy.of()));
            Pair pair = new Pair(copy.report(), copy.of());
            Copy before = copies.put(pair, copy);
            archive.onFailure(() -> {
                if (before == null) {
                    copies.remove(pair);
                } else {
                    copies.put(pair, before);
                }
            });
            return true;
        });
    }

    @Override
    public List<Copy> of(Collection<String> reportIds) {
        Set<String> ids = new HashSet<>(reportIds);
        return archive.alone(() -> copies.values().stream()
                .filter(copy -> ids.contains(copy.report()) || ids.contains(copy.of()))
                .toList());
    }
}
