package org.hearsay.story;

import java.util.function.IntConsumer;

/**
 * Which reports hold a fingerprint: the first few of them, so that looking one up costs the same however many there are.
 *
 * <p>Many small open-addressed tables, each of which grows by itself: no report waits for all of them to grow.
 */
final class FingerprintIndex {

    private static final int SHARD_BITS = 8;

    private final Shard[] shards = new Shard[1 << SHARD_BITS];
    private final int most;

    /** @param most how many reports are kept for a fingerprint */
    FingerprintIndex(int most) {
        this.most = most;
        for (int i = 0; i < shards.length; i++) {
            shards[i] = new Shard();
        }
    }

    void add(int fingerprint, int report) {
        shard(fingerprint).add(fingerprint, report, most);
    }

    /** Names the reports that hold {@code fingerprint} and says how many they are. */
    int each(int fingerprint, IntConsumer reports) {
        return shard(fingerprint).each(fingerprint, reports);
    }

    boolean isCommon(int fingerprint) {
        return shard(fingerprint).count(fingerprint) >= most;
    }

    private Shard shard(int fingerprint) {
        return shards[fingerprint >>> (Integer.SIZE - SHARD_BITS)];
    }

    /**
     * A multimap in two arrays, six bytes an entry: the 24 bits of a fingerprint that the shard does not tell, and 24
     * bits of the report plus one. Zero is an empty place.
     */
    private static final class Shard {
        private static final int FIRST = 16;
        private static final int MIX = 0x85EBCA6B;
        private static final int LOW = 0xFF;
        private static final int KEY = 0xFFFFFF;
        private static final int MOST_REPORTS = KEY - 1;

        private int[] keysAndLows = new int[FIRST];
        private char[] highs = new char[FIRST];
        private int size;

        void add(int key, int report, int most) {
            if (report > MOST_REPORTS) {
                throw new IllegalStateException("expected at most " + MOST_REPORTS + " reports, found one more");
            }
            if ((size + 1) * 5L > keysAndLows.length * 4L) {
                grow();
            }
            int at = start(key);
            int held = 0;
            while (value(at) != 0) {
                if (isAt(key, at) && ++held >= most) {
                    return;
                }
                at = next(at);
            }
            put(at, key, report + 1);
            size++;
        }

        int each(int key, IntConsumer reports) {
            int held = 0;
            for (int at = start(key); value(at) != 0; at = next(at)) {
                if (isAt(key, at)) {
                    held++;
                    reports.accept(value(at) - 1);
                }
            }
            return held;
        }

        int count(int key) {
            int held = 0;
            for (int at = start(key); value(at) != 0; at = next(at)) {
                held += isAt(key, at) ? 1 : 0;
            }
            return held;
        }

        private boolean isAt(int key, int at) {
            return (keysAndLows[at] >>> Byte.SIZE) == (key & KEY);
        }

        private int value(int at) {
            return (highs[at] << Byte.SIZE) | (keysAndLows[at] & LOW);
        }

        private void put(int at, int key, int value) {
            keysAndLows[at] = ((key & KEY) << Byte.SIZE) | (value & LOW);
            highs[at] = (char) (value >>> Byte.SIZE);
        }

        private int next(int at) {
            return at + 1 == highs.length ? 0 : at + 1;
        }

        // By a quarter, so that little of the room is empty.
        private void grow() {
            int[] oldKeys = keysAndLows;
            char[] oldHighs = highs;
            keysAndLows = new int[oldKeys.length + Math.max(FIRST, oldKeys.length / 4)];
            highs = new char[keysAndLows.length];
            for (int i = 0; i < oldKeys.length; i++) {
                int value = (oldHighs[i] << Byte.SIZE) | (oldKeys[i] & LOW);
                if (value != 0) {
                    int key = oldKeys[i] >>> Byte.SIZE;
                    int at = start(key);
                    while (value(at) != 0) {
                        at = next(at);
                    }
                    put(at, key, value);
                }
            }
        }

        // The key's place in a table of any length: its hash as a part of one, times the length.
        private int start(int key) {
            int mixed = (key & KEY) * MIX;
            long spread = (mixed ^ (mixed >>> 13)) & 0xFFFFFFFFL;
            return (int) ((spread * highs.length) >>> Integer.SIZE);
        }
    }
}
