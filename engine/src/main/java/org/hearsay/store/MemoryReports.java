package org.hearsay.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.RawReport;

final class MemoryReports implements ReportShelf {

    private record Kept(RawReport raw, AnnotatedReport report) {}

    private final MemoryArchive archive;
    private final Map<String, Kept> kept = new LinkedHashMap<>();

    MemoryReports(MemoryArchive archive) {
        this.archive = archive;
    }

    @Override
    public boolean add(RawReport raw, AnnotatedReport report) {
        return archive.alone(() -> {
            if (kept.containsKey(report.id())) {
                return false;
            }
            kept.put(report.id(), new Kept(raw.withSubstitute(null), report));
            archive.onFailure(() -> kept.remove(report.id()));
            return true;
        });
    }

    void require(Collection<String> ids) {
        if (!kept.keySet().containsAll(ids)) {
            throw new IllegalArgumentException("expected reports that the archive has, found one it lacks in " + ids);
        }
    }

    @Override
    public Optional<AnnotatedReport> find(String id) {
        return archive.alone(() -> Optional.ofNullable(kept.get(id)).map(Kept::report));
    }

    @Override
    public Optional<RawReport> raw(String id) {
        return archive.alone(() -> Optional.ofNullable(kept.get(id)).map(Kept::raw));
    }

    @Override
    public Stream<AnnotatedReport> all() {
        return archive.alone(() -> List.copyOf(kept.values())).stream().map(Kept::report);
    }

    @Override
    public int count() {
        return archive.alone(kept::size);
    }
}
