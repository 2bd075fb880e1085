package org.hearsay.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;

/** Lets each entry of a feed through once, and again when it was edited. It forgets the oldest, but none that the feed still holds. */
final class SeenEntries implements FeedRules {

    private static final int MOST =
            (int) Lexicon.of(SeenEntries.class, "ingest-defaults.tsv").number("seen-entries");

    private final Map<String, String> before = new LinkedHashMap<>();
    private final Map<String, String> now = new LinkedHashMap<>();
    private final FeedRules inner;

    SeenEntries(List<SeenEntry> before, FeedRules inner) {
        before.forEach(entry -> this.before.put(entry.name(), entry.version()));
        this.inner = inner;
    }

    @Override
    public List<Outcome<RawReport>> rows(FeedEntry entry) throws IOException {
        String version = entry.version();
        String last = before.remove(entry.name());
        boolean again = last != null && (last.isEmpty() || last.equals(version));
        boolean twice = now.putIfAbsent(entry.name(), version) != null;
        return again || twice ? List.of() : inner.rows(entry);
    }

    /** The entries to remember. */
    List<SeenEntry> entries() {
        List<SeenEntry> all = new ArrayList<>();
        before.forEach((name, version) -> all.add(new SeenEntry(name, version)));
        now.forEach((name, version) -> all.add(new SeenEntry(name, version)));
        int most = Math.max(MOST, now.size());
        return all.size() <= most ? all : all.subList(all.size() - most, all.size());
    }
}
