package org.hearsay.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.jspecify.annotations.Nullable;

/**
 * Lets each entry of a feed through once, and again when it was edited, or when the page behind it could not be had for
 * the moment. It forgets the oldest, but none that the feed still holds.
 *
 * <p>An entry that says the same and calls itself newer was edited, as far as one can know: the page behind it may have
 * been. But some feeds stamp all they hold with the time of the poll; their stamps say nothing. And some give several
 * entries one name: these are told apart by what they say.
 */
final class SeenEntries implements FeedRules {

    private static final int MOST =
            (int) Lexicon.of(SeenEntries.class, "ingest-defaults.tsv").number("seen-entries");
    private static final int LEAST_STAMPED =
            (int) Lexicon.of(SeenEntries.class, "ingest-defaults.tsv").number("least-stamped");

    private static final int MOST_TRIES =
            (int) Lexicon.of(SeenEntries.class, "ingest-defaults.tsv").number("page-tries");

    private final Map<String, EntryVersion> before = new LinkedHashMap<>();
    private final Map<String, EntryVersion> now = new LinkedHashMap<>();
    private final Set<String> shared = new HashSet<>();
    private final FeedRules inner;
    private boolean stamped;

    SeenEntries(List<SeenEntry> before, FeedRules inner) {
        before.forEach(entry -> this.before.put(entry.name(), EntryVersion.of(entry.version())));
        this.inner = inner;
    }

    @Override
    public Reports reports(List<FeedEntry> entries, List<Outcome<RawReport>> last) {
        Set<String> names = new HashSet<>();
        entries.stream().map(FeedEntry::name).filter(name -> !names.add(name)).forEach(shared::add);
        stamped = areStamped(entries);
        return FeedRules.super.reports(entries, last);
    }

    // All that were there before call themselves newer, and several of them say the same as before.
    private boolean areStamped(List<FeedEntry> entries) {
        int same = 0;
        for (FeedEntry entry : entries) {
            EntryVersion version = entry.version();
            EntryVersion last = last(entry.name(), version);
            if (last != null) {
                if (last.isSame(version)) {
                    return false;
                }
                same += last.saysTheSame(version) ? 1 : 0;
            }
        }
        return same >= LEAST_STAMPED;
    }

    @Override
    public List<Outcome<RawReport>> rows(FeedEntry entry) throws IOException {
        EntryVersion version = entry.version();
        EntryVersion last = last(entry.name(), version);
        String name = shared.contains(entry.name()) ? oneOfMany(entry.name(), version) : entry.name();
        before.remove(name);
        boolean twice = now.putIfAbsent(name, version) != null;
        int tries = last == null || !isNoNews(last, version) ? 0 : last.tries();
        boolean wanted = last == null || last.isOwed() || !isNoNews(last, version);
        return twice || !wanted ? List.of() : settled(name, version, inner.rows(entry), tries);
    }

    // The others of its name may have come, or gone, since: then it is known by the other kind of name.
    private @Nullable EntryVersion last(String name, EntryVersion version) {
        EntryVersion oneOfMany = before.get(oneOfMany(name, version));
        EntryVersion alone = before.get(name);
        boolean isAlone =
                !shared.contains(name) || (alone != null && (alone.isSame(version) || alone.saysTheSame(version)));
        return oneOfMany == null && isAlone ? alone : oneOfMany;
    }

    private static String oneOfMany(String name, EntryVersion version) {
        return name + " " + version.text();
    }

    // Where its page cannot be had for the moment it is owed. What stood in for the page was handed on the first time.
    private List<Outcome<RawReport>> settled(
            String name, EntryVersion version, List<Outcome<RawReport>> rows, int tries) {
        if (rows.stream().noneMatch(Outcome.Failed.class::isInstance)) {
            return rows;
        }
        boolean owed = tries < MOST_TRIES;
        now.put(name, version.tried(owed ? tries + 1 : 0));
        return rows.stream()
                .filter(row -> tries == 0 || row instanceof Outcome.Failed<RawReport>)
                .map(row -> owed && row instanceof Outcome.Failed<RawReport> failed
                        ? Rows.failed(failed.location(), failed.cause() + "; it is asked for again at the next poll")
                        : row)
                .toList();
    }

    /** Whether an entry's page could not be had for the moment. */
    boolean owesSome() {
        return now.values().stream().anyMatch(EntryVersion::isOwed);
    }

    private boolean isNoNews(EntryVersion last, EntryVersion version) {
        return last.isUnknown() || last.isSame(version) || (stamped && last.saysTheSame(version));
    }

    /** The entries to remember. */
    List<SeenEntry> entries() {
        List<SeenEntry> all = new ArrayList<>();
        before.forEach((name, version) -> all.add(new SeenEntry(name, version.kept())));
        now.forEach((name, version) -> all.add(new SeenEntry(name, version.kept())));
        int most = Math.max(MOST, now.size());
        return all.size() <= most ? all : all.subList(all.size() - most, all.size());
    }
}
