package org.hearsay.annotate.trained;

import java.util.Arrays;

/** A text as word pieces: each one's number in the vocabulary, where it stands, and its marks. */
final class Pieces {

    static final int CAPITAL = 1;
    static final int UPPER = 2;
    static final int LINE = 4;
    static final int QUOTED = 8;

    private final String text;
    private int[] ids = new int[256];
    private int[] begins = new int[256];
    private int[] ends = new int[256];
    private byte[] marks = new byte[256];
    private int size;

    Pieces(String text) {
        this.text = text;
    }

    void add(int id, int begin, int end, int mark) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            begins = Arrays.copyOf(begins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            marks = Arrays.copyOf(marks, size * 2);
        }
        ids[size] = id;
        begins[size] = begin;
        ends[size] = end;
        marks[size] = (byte) mark;
        size++;
    }

    /** Adds the first pieces of another text, at most {@code most}. */
    void addAll(Pieces other, int most) {
        for (int i = 0; i < Math.min(most, other.size); i++) {
            add(other.ids[i], other.begins[i], other.ends[i], other.marks[i]);
        }
    }

    Pieces first(int most) {
        Pieces first = new Pieces(text);
        first.addAll(this, most);
        return first;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int id(int i) {
        return ids[i];
    }

    int begin(int i) {
        return begins[i];
    }

    int end(int i) {
        return ends[i];
    }

    int mark(int i) {
        return marks[i];
    }

    boolean startsLine(int i) {
        return (marks[i] & LINE) != 0;
    }

    /** Whether piece {@code i} ends a sentence, as far as its last character tells. */
    boolean endsSentence(int i) {
        char last = text.charAt(ends[i] - 1);
        return last == '.' || last == '!' || last == '?' || last == '\u201d' || last == '"';
    }

    /** Whether piece {@code i} goes on with the word of the piece before it. */
    boolean goesOn(int i) {
        return i > 0
                && begins[i] == ends[i - 1]
                && Character.isLetterOrDigit(text.codePointBefore(begins[i]))
                && Character.isLetterOrDigit(text.codePointAt(begins[i]));
    }

    /** The first piece that ends behind {@code offset}. */
    int firstEndingAfter(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
