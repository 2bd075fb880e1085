package org.hearsay.ingest;

/** A caller's mistake: no such file, an unknown scheme. The message says what was expected and what came. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadInput(String message) {
        super(message);
    }
}
