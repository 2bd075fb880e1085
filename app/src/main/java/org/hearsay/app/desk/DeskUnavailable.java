package org.hearsay.app.desk;

/** The desk cannot be opened where it was asked for. The message is one line for a reader. */
public final class DeskUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DeskUnavailable(String line, Throwable cause) {
        super(line, cause);
    }
}
