package org.hearsay.story;

import java.util.function.IntConsumer;

/**
 * A multimap of fingerprints to reports that grows entry by entry: open addressing in two arrays, six bytes a place.
 *
 * <p>24 bits of the fingerprint and 24 bits of the report plus one; zero is an empty place.
 */
final class RecentFingerprints {

    private static final int FIRST = 16;
    private static final int MIX = 0x85EBCA6B;
    private static final int LOW = 0xFF;

    private int[] keysAndLows = new int[FIRST];
    private char[] highs = new char[FIRST];
    private int size;

    int size() {
        return size;
    }

    void add(int key, int report) {
        if ((size + 1) * 5L > keysAndLows.length * 4L) {
            grow();
        }
        put(free(key), key, report + 1);
        size++;
    }

    /** Names the reports under {@code key} and says how many they are. */
    int each(int key, IntConsumer reports) {
        int held = 0;
        for (int at = start(key); value(at) != 0; at = next(at)) {
            if (key(at) == key) {
                held++;
                reports.accept(value(at) - 1);
            }
        }
        return held;
    }

    /** Names every entry. */
    void all(Entries entries) {
        for (int at = 0; at < highs.length; at++) {
            if (value(at) != 0) {
                entries.accept(key(at), value(at) - 1);
            }
        }
    }

    /** Takes entries one by one. */
    interface Entries {
        void accept(int key, int report);
    }

    private int key(int at) {
        return keysAndLows[at] >>> Byte.SIZE;
    }

    private int value(int at) {
        return (highs[at] << Byte.SIZE) | (keysAndLows[at] & LOW);
    }

    private void put(int at, int key, int value) {
        keysAndLows[at] = (key << Byte.SIZE) | (value & LOW);
        highs[at] = (char) (value >>> Byte.SIZE);
    }

    private int free(int key) {
        int at = start(key);
        while (value(at) != 0) {
            at = next(at);
        }
        return at;
    }

    private int next(int at) {
        return at + 1 == highs.length ? 0 : at + 1;
    }

    private void grow() {
        RecentFingerprints larger = new RecentFingerprints();
        larger.keysAndLows = new int[keysAndLows.length + Math.max(FIRST, keysAndLows.length / 4)];
        larger.highs = new char[larger.keysAndLows.length];
        all((key, report) -> larger.put(larger.free(key), key, report + 1));
        keysAndLows = larger.keysAndLows;
        highs = larger.highs;
    }

    // The key's place in a table of any length: its hash as a part of one, times the length.
    private int start(int key) {
        int mixed = key * MIX;
        long spread = (mixed ^ (mixed >>> 13)) & 0xFFFFFFFFL;
        return (int) ((spread * highs.length) >>> Integer.SIZE);
    }
}
