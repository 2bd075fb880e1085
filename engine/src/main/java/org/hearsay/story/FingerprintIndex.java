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
        return each(fingerprint, report -> {}) >= most;
    }

    private Shard shard(int fingerprint) {
        return shards[fingerprint >>> (Integer.SIZE - SHARD_BITS)];
    }

    /** A multimap in two arrays; a value is a report plus one, zero is an empty place. */
    private static final class Shard {
        private static final int FIRST = 16;
        private static final int MIX = 0x85EBCA6B;

        private int[] keys = new int[FIRST];
        private int[] values = new int[FIRST];
        private int size;

        void add(int key, int report, int most) {
            if ((size + 1) * 4L > keys.length * 3L) {
                grow();
            }
            int mask = keys.length - 1;
            int at = start(key, mask);
            int held = 0;
            while (values[at] != 0) {
                if (keys[at] == key && ++held >= most) {
                    return;
                }
                at = (at + 1) & mask;
            }
            keys[at] = key;
            values[at] = report + 1;
            size++;
        }

        int each(int key, IntConsumer reports) {
            int mask = keys.length - 1;
            int held = 0;
            for (int at = start(key, mask); values[at] != 0; at = (at + 1) & mask) {
                if (keys[at] == key) {
                    held++;
                    reports.accept(values[at] - 1);
                }
            }
            return held;
        }

        private void grow() {
            int[] oldKeys = keys;
            int[] oldValues = values;
            keys = new int[oldKeys.length * 2];
            values = new int[oldKeys.length * 2];
            int mask = keys.length - 1;
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldValues[i] != 0) {
                    int at = start(oldKeys[i], mask);
                    while (values[at] != 0) {
                        at = (at + 1) & mask;
                    }
                    keys[at] = oldKeys[i];
                    values[at] = oldValues[i];
                }
            }
        }

        private static int start(int key, int mask) {
            int mixed = key * MIX;
            return (mixed ^ (mixed >>> 13)) & mask;
        }
    }
}
