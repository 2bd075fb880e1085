package org.hearsay.pipeline;

import java.util.stream.Stream;
import org.hearsay.index.SearchIndex;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Story;
import org.hearsay.store.Archive;

/** Makes the index anew from the archive. */
public final class Reindexer {

    private final Archive archive;
    private final SearchIndex index;

    public Reindexer(Archive archive, SearchIndex index) {
        this.archive = archive;
        this.index = index;
    }

    /** Empties the index, fills it, commits it, and says how many reports went in. */
    public int reindex() {
        index.clear();
        int count = 0;
        try (Stream<AnnotatedReport> reports = archive.reports().all()) {
            for (AnnotatedReport report : (Iterable<AnnotatedReport>) reports::iterator) {
                index.put(Entries.of(report));
                count++;
            }
        }
        for (Story story : archive.stories().all()) {
            archive.stories()
                    .find(story.id())
                    .ifPresent(account -> Entries.of(account).forEach(index::put));
        }
        index.commit();
        return count;
    }
}
