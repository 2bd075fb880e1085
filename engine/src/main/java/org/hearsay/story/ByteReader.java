package org.hearsay.story;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link ByteWriter} wrote. */
final class ByteReader {

    private static final int SEVEN = 7;
    private static final int LOW = 0x7F;
    private static final int BYTE = 0xFF;

    private final byte[] bytes;
    private int at;

    ByteReader(byte[] bytes) {
        this(bytes, 0);
    }

    /** @param at where to begin */
    ByteReader(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    boolean hasMore() {
        return at < bytes.length;
    }

    int octet() {
        return bytes[at++] & BYTE;
    }

    int number() {
        return (int) longNumber();
    }

    long signed() {
        long folded = longNumber();
        return (folded >>> 1) ^ -(folded & 1);
    }

    String text() {
        int length = number();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    private long longNumber() {
        int next = bytes[at++];
        if (next >= 0) {
            return next;
        }
        long value = next & LOW;
        int shift = SEVEN;
        do {
            next = bytes[at++];
            value |= (long) (next & LOW) << shift;
            shift += SEVEN;
        } while (next < 0);
        return value;
    }
}
