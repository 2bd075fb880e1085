package org.hearsay.ingest;

import java.util.List;
import java.util.Optional;

/** Where the memory of watched feeds is kept between polls and between runs. */
public interface FeedState {

    /** What is remembered of the feed at this address. */
    Optional<FeedMemory> of(String feed);

    /**
     * Remembers; what was remembered of that feed before is replaced. Once this returns it survives a crash.
     *
     * @throws java.io.UncheckedIOException if it cannot be kept
     */
    void keep(FeedMemory memory);

    /** Of every feed that is remembered, by address. */
    List<FeedHealth> health();
}
