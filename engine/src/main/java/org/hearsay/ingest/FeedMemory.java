package org.hearsay.ingest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a watched feed from one poll to the next.
 *
 * @param health how it is doing
 * @param etag the version it last gave, to be asked about next time
 * @param lastModified the same as a date
 * @param notBefore when it may be asked again
 * @param seen the entries that were delivered, the latest last
 */
public record FeedMemory(
        FeedHealth health,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Instant notBefore,
        List<SeenEntry> seen) {

    public FeedMemory {
        seen = List.copyOf(seen);
    }

    static FeedMemory of(String feed) {
        return new FeedMemory(FeedHealth.unknown(feed), null, null, null, List.of());
    }

    /** With another state of health, to be asked again at {@code when}. */
    FeedMemory with(FeedHealth newHealth, Instant when) {
        return new FeedMemory(newHealth, etag, lastModified, when, seen);
    }
}
