package org.hearsay.story;

import java.util.function.IntConsumer;

/**
 * Which reports hold a fingerprint: the first few of them, so that looking one up costs the same however many there are.
 *
 * <p>Many small shards, each of which grows by itself: no report waits for all of them to grow. In a shard the latest
 * entries lie where one more is put in quickly; when they have become a good part of it they are laid by the others, which
 * lie closely packed.
 */
final class FingerprintIndex {

    private static final int SHARD_BITS = Integer.SIZE - SettledFingerprints.KEY_BITS;
    private static final int KEY = (1 << SettledFingerprints.KEY_BITS) - 1;
    private static final int MOST_REPORTS = KEY - 1;

    private final Shard[] shards = new Shard[1 << SHARD_BITS];
    private final int most;

    /** @param most how many reports are kept for a fingerprint */
    FingerprintIndex(int most) {
        this.most = most;
        for (int i = 0; i < shards.length; i++) {
            shards[i] = new Shard(i / (double) shards.length);
        }
    }

    /** @param report none of lower number is added after it */
    void add(int fingerprint, int report) {
        if (report > MOST_REPORTS) {
            throw new IllegalStateException("expected at most " + MOST_REPORTS + " reports, found one more");
        }
        if (!isCommon(each(fingerprint, holder -> {}))) {
            shard(fingerprint).add(fingerprint & KEY, report);
        }
    }

    /** Names the reports that hold {@code fingerprint} and says how many they are. */
    int each(int fingerprint, IntConsumer reports) {
        return shard(fingerprint).each(fingerprint & KEY, reports);
    }

    /** Whether a fingerprint that {@link #each} finds with so many reports is held by too many for it to keep more. */
    boolean isCommon(int held) {
        return held >= most;
    }

    private Shard shard(int fingerprint) {
        return shards[fingerprint >>> (Integer.SIZE - SHARD_BITS)];
    }

    private static final class Shard {
        private static final int FEWEST = 512;
        private static final double GROWTH = 1 / 8.0;

        private final double fewest;
        private SettledFingerprints settled = SettledFingerprints.NONE;
        private RecentFingerprints recent = new RecentFingerprints();

        /**
         * @param phase from 0 to 1: fingerprints fall on all shards alike, and shards of one phase would all be packed anew
         *     by the same few reports
         */
        Shard(double phase) {
            this.fewest = FEWEST * (1 + phase * GROWTH);
        }

        void add(int key, int report) {
            recent.add(key, report);
            if (recent.size() > fewest + settled.size() * GROWTH) {
                settled = settled.with(recent, report);
                recent = new RecentFingerprints();
            }
        }

        int each(int key, IntConsumer reports) {
            return settled.each(key, reports) + recent.each(key, reports);
        }
    }
}
