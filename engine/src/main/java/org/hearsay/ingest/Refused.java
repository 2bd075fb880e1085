package org.hearsay.ingest;

import java.io.IOException;

/** A fetch that was not made, because it must not be: the row says dropped, not failed. */
class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
        super(message);
    }
}
