package org.hearsay.annotate;

/**
 * Tokens {@code from} up to, not including, {@code to}; never empty.
 *
 * @param from the first token
 * @param to one past the last
 */
record Range(int from, int to) {
    Range {
        if (from < 0 || from >= to) {
            throw new IllegalArgumentException("expected 0 <= from < to, found [" + from + ", " + to + ")");
        }
    }

    boolean holds(int token) {
        return from <= token && token < to;
    }

    boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }

    int size() {
        return to - from;
    }
}
