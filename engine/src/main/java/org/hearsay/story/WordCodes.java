package org.hearsay.story;

import java.util.Arrays;

/**
 * Numbers for what words are, in the order in which they first came: most words of news are among the first few
 * thousand, and small numbers take few bytes.
 *
 * <p>Holds a few megabytes when it is full; what comes later has no number and is written out.
 */
final class WordCodes {

    private static final int FIRST = 1 << 10;
    private static final int MIX = 0x9E3779B1;
    private static final int FOLD = 15;
    /** First octets up to here are a number; the others begin one of two octets, or of three. */
    private static final int ONE = 192;

    private static final int TWO = 56;
    private static final int OCTET = 1 << Byte.SIZE;
    private static final int THREE = OCTET - ONE - TWO;
    private static final int MOST = ONE + TWO * OCTET + THREE * OCTET * OCTET;

    /** By number; none has the number zero. */
    private int[] words = new int[FIRST];

    private int size = 1;
    /** Numbers; zero is an empty place. */
    private int[] table = new int[2 * FIRST];

    /** @param word not negative */
    void write(int word, ByteWriter writer) {
        int code = code(word);
        if (code < ONE) {
            writer.octet(code);
        } else if (code < ONE + TWO * OCTET) {
            int rest = code - ONE;
            writer.octet(ONE + rest / OCTET);
            writer.octet(rest);
        } else {
            int rest = code - ONE - TWO * OCTET;
            writer.octet(ONE + TWO + rest / (OCTET * OCTET));
            writer.octet(rest / OCTET);
            writer.octet(rest);
        }
        if (code == 0) {
            writer.number(word);
        }
    }

    int read(ByteReader reader) {
        int first = reader.octet();
        if (first == 0) {
            return reader.number();
        }
        if (first < ONE) {
            return words[first];
        }
        int second = reader.octet();
        return first < ONE + TWO
                ? words[ONE + (first - ONE) * OCTET + second]
                : words[ONE + TWO * OCTET + ((first - ONE - TWO) * OCTET + second) * OCTET + reader.octet()];
    }

    /** The number of a word, given to it now where it has none; zero where there are no more. */
    private int code(int word) {
        int at = place(word);
        if (table[at] == 0 && size < MOST) {
            if (size == words.length) {
                words = Arrays.copyOf(words, Math.min(MOST, 2 * size));
                spread();
                at = place(word);
            }
            words[size] = word;
            table[at] = size++;
        }
        return table[at];
    }

    private int place(int word) {
        int mask = table.length - 1;
        int mixed = word * MIX;
        int at = (mixed ^ (mixed >>> FOLD)) & mask;
        while (table[at] != 0 && words[table[at]] != word) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void spread() {
        table = new int[2 * table.length];
        for (int code = 1; code < size; code++) {
            table[place(words[code])] = code;
        }
    }
}
