package org.hearsay.clean;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/**
 * Undoes what happens to UTF-8 that is taken for windows-1252 and written as UTF-8 again ("fÃ¼r"). Only a text that is
 * full of such runs, and has hardly any other character beyond ASCII, is believed to have been through it.
 */
final class TwiceEncoded {

    private static final int LEAST = 3;
    private static final int OTHERS = 4;
    private static final byte LEAD = (byte) 0xC3;
    // So many characters beyond ASCII show what a text is.
    private static final int ENOUGH = 100;
    private static final int[] BYTES = bytes();

    private TwiceEncoded() {}

    // The byte that windows-1252 has for each character below U+2200; the five that it leaves out stand for themselves.
    private static int[] bytes() {
        int[] table = new int[0x2200];
        Arrays.fill(table, -1);
        Charset western = Charset.forName("windows-1252");
        for (int i = 0; i < 256; i++) {
            char c = new String(new byte[] {(byte) i}, western).charAt(0);
            if (c < table.length) {
                table[c] = i;
            }
            table[i] = table[i] < 0 ? i : table[i];
        }
        return table;
    }

    private static int value(String text, int i) {
        char c = i < text.length() ? text.charAt(i) : 0;
        return c < BYTES.length ? BYTES[c] : -1;
    }

    /** Whether {@code bytes}, which are UTF-8, hold so many of the byte that such runs begin with in it. */
    static boolean mayHide(byte[] bytes) {
        int leads = 0;
        for (int i = 0; i < bytes.length && leads < LEAST; i++) {
            leads += bytes[i] == LEAD ? 1 : 0;
        }
        return leads == LEAST;
    }

    /** {@code text} as it was meant, if it was encoded twice. */
    static Optional<String> undone(String text) {
        int runs = 0;
        int others = 0;
        int i = 0;
        while (i < text.length() && runs + others < ENOUGH) {
            if (text.charAt(i) < 0x80) {
                i++;
                continue;
            }
            int length = length(text, i);
            runs += length > 1 ? 1 : 0;
            others += length == 1 ? 1 : 0;
            i += length;
        }
        return runs < LEAST || others * OTHERS > runs ? Optional.empty() : Optional.of(decoded(text));
    }

    /** How many characters from {@code i} on are the bytes of one character; 1 where they are none. */
    private static int length(String text, int i) {
        int lead = value(text, i);
        int length = announced(lead);
        for (int k = 1; k < length; k++) {
            int next = value(text, i + k);
            if (next < 0x80 || next > 0xBF) {
                return 1;
            }
        }
        return length;
    }

    private static int announced(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 1;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    private static String decoded(String text) {
        StringBuilder meant = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int length = text.charAt(i) < 0x80 ? 1 : length(text, i);
            if (length == 1) {
                meant.append(text.charAt(i));
            } else {
                int point = value(text, i) & (0xFF >> (length + 1));
                for (int k = 1; k < length; k++) {
                    point = point << 6 | (value(text, i + k) & 0x3F);
                }
                meant.appendCodePoint(Character.isValidCodePoint(point) ? point : '\uFFFD');
            }
            i += length;
        }
        return meant.toString();
    }
}
