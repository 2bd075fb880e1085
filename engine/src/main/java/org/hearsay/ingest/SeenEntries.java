package org.hearsay.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;

/** Lets each entry of a feed through once. It forgets the oldest, but none that the feed still holds. */
final class SeenEntries implements FeedRules {

    private static final int MOST =
            (int) Lexicon.of(SeenEntries.class, "ingest-defaults.tsv").number("seen-entries");

    private final Set<String> before;
    private final Set<String> now = new LinkedHashSet<>();
    private final FeedRules inner;

    SeenEntries(List<String> before, FeedRules inner) {
        this.before = new LinkedHashSet<>(before);
        this.inner = inner;
    }

    @Override
    public List<Outcome<RawReport>> rows(FeedEntry entry) throws IOException {
        boolean again = before.remove(entry.name());
        boolean fresh = now.add(entry.name());
        return again || !fresh ? List.of() : inner.rows(entry);
    }

    /** The names to remember. */
    List<String> names() {
        List<String> all = new ArrayList<>(before);
        all.addAll(now);
        int most = Math.max(MOST, now.size());
        return all.size() <= most ? all : all.subList(all.size() - most, all.size());
    }
}
