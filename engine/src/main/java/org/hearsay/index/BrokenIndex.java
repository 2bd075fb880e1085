package org.hearsay.index;

import org.jspecify.annotations.Nullable;

/**
 * The index cannot be used: missing or damaged and to be rebuilt, locked by another process, or on a full disk. The
 * message is one line for a reader. Nothing is lost, since the archive has it all.
 */
public final class BrokenIndex extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BrokenIndex(String line, @Nullable Throwable cause) {
        super(line, cause);
    }
}
