package org.hearsay.config;

/** A setting that is not known or not of its type; the message names it, what was expected and what came. */
public final class BadConfiguration extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadConfiguration(String message) {
        super(message);
    }
}
