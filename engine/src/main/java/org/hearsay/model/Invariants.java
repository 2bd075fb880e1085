package org.hearsay.model;

/** Checks that name what was expected and what was found. */
final class Invariants {

    private Invariants() {}

    static void require(boolean holds, String expected, Object found) {
        if (!holds) {
            throw new IllegalArgumentException("expected " + expected + ", found " + found);
        }
    }

    static void requireText(String value, String what) {
        require(!value.isBlank(), what + " that is not blank", "'" + value + "'");
    }
}
