package org.hearsay.story;

/**
 * {@link Words} in about three bytes a word, which is how millions of reports stay in memory.
 *
 * <p>Per word: two bytes of form, then one that holds its length and the quotation bit where it stands one space behind
 * the word before, as most do; else a mark, the gap, and the length with the bit.
 */
final class PackedWords {

    private static final int LONGEST = 0x7E;
    private static final int ESCAPE = 0xFF;
    private static final int EXPECTED = 4;

    private final byte[] bytes;

    private PackedWords(byte[] bytes) {
        this.bytes = bytes;
    }

    static PackedWords of(Words words) {
        ByteWriter writer = new ByteWriter(words.size() * EXPECTED);
        writer.number(words.size());
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            writer.octet(words.form(i) >>> Byte.SIZE);
            writer.octet(words.form(i));
            int gap = words.begin(i) - end;
            int length = words.end(i) - words.begin(i);
            int quoted = words.isQuoted(i) ? 1 : 0;
            if (gap == 1 && length <= LONGEST) {
                writer.octet((length << 1) | quoted);
            } else {
                writer.octet(ESCAPE);
                writer.number(gap);
                writer.number(((long) length << 1) | quoted);
            }
            end = words.end(i);
        }
        return new PackedWords(writer.written());
    }

    Words unpacked() {
        ByteReader reader = new ByteReader(bytes);
        int size = reader.number();
        char[] forms = new char[size];
        int[] begins = new int[size];
        int[] ends = new int[size];
        boolean[] quoted = new boolean[size];
        int end = 0;
        for (int i = 0; i < size; i++) {
            forms[i] = (char) ((reader.octet() << Byte.SIZE) | reader.octet());
            int first = reader.octet();
            boolean usual = first != ESCAPE;
            begins[i] = end + (usual ? 1 : reader.number());
            int length = usual ? first : reader.number();
            end = begins[i] + (length >>> 1);
            ends[i] = end;
            quoted[i] = (length & 1) == 1;
        }
        return new Words(forms, begins, ends, quoted);
    }
}
