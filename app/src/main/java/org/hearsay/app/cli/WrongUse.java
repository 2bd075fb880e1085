package org.hearsay.app.cli;

/** The caller asked for something that cannot be; the message says what was expected and what came. */
final class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
        super(message);
    }
}
