package org.hearsay.annotate.trained;

/** Rows of pieces as the encoder takes them: each begins and ends with a special piece and is padded to one length. */
final class Batch {

    private final int length;
    private final long[] ids;
    private final long[] marks;
    private final long[] mask;
    private final int[] filled;

    Batch(int rows, int length) {
        this.length = length;
        this.ids = new long[rows * length];
        this.marks = new long[rows * length];
        this.mask = new long[rows * length];
        this.filled = new int[rows];
    }

    /** Puts a piece behind those that the row has. */
    void add(int row, int id, int mark) {
        int at = row * length + filled[row]++;
        ids[at] = id;
        marks[at] = mark;
        mask[at] = 1;
    }

    void addAll(int row, Pieces pieces, int from, int to) {
        for (int i = from; i < to; i++) {
            add(row, pieces.id(i), pieces.mark(i));
        }
    }

    long[] ids() {
        return ids;
    }

    long[] marks() {
        return marks;
    }

    long[] mask() {
        return mask;
    }
}
