package org.hearsay.ingest;

import java.time.Instant;

/** A fetch that was not made since the host asked to be left alone for a while. */
final class LeftAlone extends Refused {
    private static final long serialVersionUID = 1L;

    private final Instant until;

    LeftAlone(String host, Instant until) {
        super(host + " asked to be left alone until " + until);
        this.until = until;
    }

    Instant until() {
        return until;
    }
}
