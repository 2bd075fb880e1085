package org.hearsay.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Any number of short runs of bytes, by number in the order in which they came: an object of its own for each would cost
 * more than many of them hold.
 */
final class ByteStore {

    private static final int CHUNK_BITS = 20;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int STEP_BITS = 2;
    private static final int FIRST = 64;

    private final List<byte[]> chunks = new ArrayList<>();
    /** Where each begins, in steps of a few bytes, so that an int reaches far. */
    private int[] begins = new int[FIRST];

    private int size;
    private long end;

    int size() {
        return size;
    }

    /** @return its number */
    int add(byte[] bytes) {
        long begin = (end + (1 << STEP_BITS) - 1) >>> STEP_BITS << STEP_BITS;
        if (room(begin) < bytes.length) {
            begin = (long) chunks.size() << CHUNK_BITS;
            addChunks(bytes.length);
        }
        System.arraycopy(bytes, 0, chunks.get(chunk(begin)), place(begin), bytes.length);
        end = begin + bytes.length;
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, size + size / 4);
        }
        begins[size] = (int) (begin >>> STEP_BITS);
        return size++;
    }

    private static int chunk(long offset) {
        return (int) (offset >>> CHUNK_BITS);
    }

    private static int place(long offset) {
        return (int) offset & (CHUNK - 1);
    }

    private int room(long begin) {
        return chunk(begin) < chunks.size() ? chunks.get(chunk(begin)).length - place(begin) : -1;
    }

    // What is longer than a chunk has one that is as long as it is; the places behind that stay empty.
    private void addChunks(int length) {
        chunks.add(new byte[Math.max(CHUNK, length)]);
        for (long covered = CHUNK; covered < length; covered += CHUNK) {
            chunks.add(new byte[0]);
        }
    }

    /** Reads from the beginning of what has this number. */
    ByteReader at(int number) {
        long begin = Integer.toUnsignedLong(begins[number]) << STEP_BITS;
        return new ByteReader(chunks.get(chunk(begin)), place(begin));
    }
}
