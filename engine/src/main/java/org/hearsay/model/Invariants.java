package org.hearsay.model;

/** Checks that name what was expected and what was found. */
final class Invariants {

    private Invariants() {}

    static void require(boolean holds, String expected, Object found) {
        if (!holds) {
            throw broken(expected, found);
        }
    }

    static IllegalArgumentException broken(String expected, Object found) {
        return new IllegalArgumentException("expected " + expected + ", found " + found);
    }

    static void requireText(String value, String what) {
        if (value.isBlank()) {
            throw broken(what + " that is not blank", "'" + value + "'");
        }
    }
}
