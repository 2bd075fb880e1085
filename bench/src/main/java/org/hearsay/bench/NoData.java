package org.hearsay.bench;

/** A folder lacks the data that a task reads. The message is one line for a reader. */
public final class NoData extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoData(String line) {
        super(line);
    }
}
