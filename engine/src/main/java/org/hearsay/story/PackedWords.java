package org.hearsay.story;

import java.util.Arrays;

/**
 * {@link Words} in about four bytes a word, which is how millions of reports stay in memory.
 *
 * <p>Per word: two bytes of form, then the gap before it and its length with the quotation bit, each as a variable
 * length number.
 */
final class PackedWords {

    private static final int SEVEN = 7;
    private static final int LOW = 0x7F;
    private static final int MORE = 0x80;
    private static final int BYTE = 0xFF;
    private static final int WORST = 12;

    private final int size;
    private final byte[] bytes;

    private PackedWords(int size, byte[] bytes) {
        this.size = size;
        this.bytes = bytes;
    }

    static PackedWords of(Words words) {
        byte[] buffer = new byte[words.size() * WORST];
        int at = 0;
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            buffer[at++] = (byte) (words.form(i) >>> Byte.SIZE);
            buffer[at++] = (byte) words.form(i);
            at = put(buffer, at, words.begin(i) - end);
            int length = words.end(i) - words.begin(i);
            at = put(buffer, at, (length << 1) | (words.isQuoted(i) ? 1 : 0));
            end = words.end(i);
        }
        return new PackedWords(words.size(), Arrays.copyOf(buffer, at));
    }

    private static int put(byte[] buffer, int from, int value) {
        int at = from;
        int rest = value;
        while (rest > LOW) {
            buffer[at++] = (byte) ((rest & LOW) | MORE);
            rest >>>= SEVEN;
        }
        buffer[at++] = (byte) rest;
        return at;
    }

    Words unpacked() {
        char[] forms = new char[size];
        int[] begins = new int[size];
        int[] ends = new int[size];
        boolean[] quoted = new boolean[size];
        Cursor cursor = new Cursor(bytes);
        int end = 0;
        for (int i = 0; i < size; i++) {
            forms[i] = cursor.form();
            begins[i] = end + cursor.number();
            int length = cursor.number();
            end = begins[i] + (length >>> 1);
            ends[i] = end;
            quoted[i] = (length & 1) == 1;
        }
        return new Words(forms, begins, ends, quoted);
    }

    private static final class Cursor {
        private final byte[] bytes;
        private int at;

        Cursor(byte[] bytes) {
            this.bytes = bytes;
        }

        char form() {
            int high = bytes[at++] & BYTE;
            return (char) ((high << Byte.SIZE) | (bytes[at++] & BYTE));
        }

        int number() {
            int value = 0;
            int shift = 0;
            int next = bytes[at++];
            while (next < 0) {
                value |= (next & LOW) << shift;
                shift += SEVEN;
                next = bytes[at++];
            }
            return value | (next << shift);
        }
    }
}
