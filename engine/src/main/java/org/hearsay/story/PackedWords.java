package org.hearsay.story;

/**
 * Writes {@link Words} into about a byte and a half a word, which is how millions of reports stay in memory.
 *
 * <p>A word's form and length, how far it stands behind the one before, and whether quotation marks open or close there,
 * are one number among {@link WordCodes}. A gap or a length that is out of the common stands behind it.
 */
final class PackedWords {

    private static final int EXPECTED = 2;
    private static final int LONGEST = 0xFF;
    /** The gap where another number says it; gaps below are said by themselves. */
    private static final int WIDE = 3;

    private static final int GAP_BITS = 2;
    private static final int LENGTH_BITS = 8;

    private PackedWords() {}

    static byte[] of(Words words, WordCodes codes) {
        ByteWriter writer = new ByteWriter(words.size() * EXPECTED);
        writer.number(words.size());
        int end = 0;
        boolean open = false;
        for (int i = 0; i < words.size(); i++) {
            int gap = words.begin(i) - end;
            int length = words.end(i) - words.begin(i);
            boolean turns = words.isQuoted(i) != open;
            codes.write(
                    ((words.form(i) << LENGTH_BITS | Math.min(length, LONGEST)) << GAP_BITS | Math.min(gap, WIDE)) << 1
                            | (turns ? 1 : 0),
                    writer);
            if (gap >= WIDE) {
                writer.number(gap);
            }
            if (length >= LONGEST) {
                writer.number(length);
            }
            end = words.end(i);
            open = words.isQuoted(i);
        }
        return writer.written();
    }

    static Words unpacked(ByteReader reader, WordCodes codes) {
        int size = reader.number();
        char[] forms = new char[size];
        int[] begins = new int[size];
        int[] ends = new int[size];
        boolean[] quoted = new boolean[size];
        int end = 0;
        boolean open = false;
        for (int i = 0; i < size; i++) {
            int word = codes.read(reader);
            open ^= (word & 1) == 1;
            int gap = (word >>> 1) & WIDE;
            int length = (word >>> (1 + GAP_BITS)) & LONGEST;
            begins[i] = end + (gap == WIDE ? reader.number() : gap);
            end = begins[i] + (length == LONGEST ? reader.number() : length);
            ends[i] = end;
            forms[i] = (char) (word >>> (1 + GAP_BITS + LENGTH_BITS));
            quoted[i] = open;
        }
        return new Words(forms, begins, ends, quoted);
    }
}
