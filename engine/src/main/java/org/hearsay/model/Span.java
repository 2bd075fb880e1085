package org.hearsay.model;

import java.util.Comparator;

/**
 * A half-open range {@code [begin, end)} of UTF-16 units in a report's clean text. Never empty.
 *
 * @param begin the first unit
 * @param end one past the last unit
 */
public record Span(int begin, int end) implements Comparable<Span> {

    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

    public Span {
        // Spans are made by the thousand: what one breaks is put into words only when it does.
        if (begin < 0 || begin >= end) {
            throw Invariants.broken("0 <= begin < end", "[" + begin + ", " + end + ")");
        }
    }

    public int length() {
        return end - begin;
    }

    /** The characters of {@code text} that this span covers. */
    public String of(String text) {
        if (end > text.length()) {
            throw Invariants.broken("a span within " + text.length() + " units", this);
        }
        return text.substring(begin, end);
    }

    public boolean covers(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean covers(int offset) {
        return begin <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The same range, {@code by} units further on. */
    public Span shifted(int by) {
        return new Span(begin + by, end + by);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "[" + begin + ", " + end + ")";
    }
}
