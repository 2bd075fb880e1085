package org.hearsay.story;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes numbers into few bytes, small ones into one. */
final class ByteWriter {

    private static final int SEVEN = 7;
    private static final int LOW = 0x7F;
    private static final int MORE = 0x80;

    private byte[] bytes;
    private int size;

    ByteWriter(int expected) {
        bytes = new byte[Math.max(16, expected)];
    }

    void octet(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = (byte) value;
    }

    /** @param value not negative */
    void number(long value) {
        long rest = value;
        while (rest > LOW) {
            octet((int) (rest & LOW) | MORE);
            rest >>>= SEVEN;
        }
        octet((int) rest);
    }

    /** A number that may be negative. */
    void signed(long value) {
        number((value << 1) ^ (value >> (Long.SIZE - 1)));
    }

    void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        for (byte octet : encoded) {
            octet(octet);
        }
    }

    byte[] written() {
        return Arrays.copyOf(bytes, size);
    }
}
