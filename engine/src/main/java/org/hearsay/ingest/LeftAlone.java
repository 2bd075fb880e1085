package org.hearsay.ingest;

import java.time.Instant;

/** A fetch that was not made now, and may be made later: the host asked to be left alone for a while, or is in trouble. */
final class LeftAlone extends Refused {
    private static final long serialVersionUID = 1L;

    private final Instant until;

    LeftAlone(String message, Instant until) {
        super(message);
        this.until = until;
    }

    Instant until() {
        return until;
    }
}
