package org.hearsay.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;

/** What is done with the entries of a feed. */
interface FeedRules {

    /** Each is a report as it stands. */
    FeedRules AS_THEY_STAND = entry -> List.of(entry.row());

    /** The rows for an entry; none if it is not wanted. */
    List<Outcome<RawReport>> rows(FeedEntry entry) throws IOException;

    /** The rows of all {@code entries}, each worked out when it is pulled; then {@code last}. */
    default Reports reports(List<FeedEntry> entries, List<Outcome<RawReport>> last) {
        Iterator<FeedEntry> waiting = entries.iterator();
        List<Outcome<RawReport>> ready = new ArrayList<>();
        Iterator<Outcome<RawReport>> end = last.iterator();
        return () -> {
            while (ready.isEmpty() && waiting.hasNext()) {
                ready.addAll(rows(waiting.next()));
            }
            if (!ready.isEmpty()) {
                return ready.remove(0);
            }
            return end.hasNext() ? end.next() : null;
        };
    }
}
