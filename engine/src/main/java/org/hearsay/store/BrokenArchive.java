package org.hearsay.store;

import org.jspecify.annotations.Nullable;

/**
 * The world under the archive is broken: locked by another process, disk full, not a database, folder not writable.
 * The message is one line for a reader. What was accepted before is still there.
 */
public final class BrokenArchive extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BrokenArchive(String line, @Nullable Throwable cause) {
        super(line, cause);
    }
}
