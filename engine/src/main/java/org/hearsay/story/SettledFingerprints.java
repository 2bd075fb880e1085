package org.hearsay.story;

import java.util.function.IntConsumer;

/**
 * A multimap of fingerprints to reports that is made once: buckets one behind another in one array, four bytes an entry.
 *
 * <p>The first bits of a fingerprint are told by its bucket, so an entry holds the others, and the report.
 */
final class SettledFingerprints {

    static final int KEY_BITS = 24;

    static final SettledFingerprints NONE = new SettledFingerprints(new int[0], new int[2], 0);

    /** About so many entries share a bucket: few enough to look through, and to need few places for where buckets begin. */
    private static final int SHARING_BITS = 3;

    private final int[] entries;
    private final int[] begins;
    private final int bucketBits;

    private SettledFingerprints(int[] entries, int[] begins, int bucketBits) {
        this.entries = entries;
        this.begins = begins;
        this.bucketBits = bucketBits;
    }

    int size() {
        return entries.length;
    }

    /** @param most the highest number of a report in either */
    SettledFingerprints with(RecentFingerprints recent, int most) {
        int count = entries.length + recent.size();
        int forCount = Integer.SIZE - Integer.numberOfLeadingZeros(count) - SHARING_BITS;
        int forReports = Integer.SIZE - Integer.numberOfLeadingZeros(most) - (Integer.SIZE - KEY_BITS);
        int bits = Math.min(KEY_BITS, Math.max(0, Math.max(forCount, forReports)));
        int[] all = new int[count];
        int[] ends = new int[(1 << bits) + 1];
        SettledFingerprints made = new SettledFingerprints(all, ends, bits);
        both(recent, (key, report) -> ends[made.bucket(key) + 1]++);
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        int[] at = ends.clone();
        both(recent, (key, report) -> all[at[made.bucket(key)]++] = made.rest(key) << made.reportBits() | report);
        return made;
    }

    private void both(RecentFingerprints recent, RecentFingerprints.Entries taker) {
        for (int bucket = 0; bucket + 1 < begins.length; bucket++) {
            for (int at = begins[bucket]; at < begins[bucket + 1]; at++) {
                int rest = (int) (Integer.toUnsignedLong(entries[at]) >>> reportBits());
                taker.accept(bucket << (KEY_BITS - bucketBits) | rest, report(entries[at]));
            }
        }
        recent.all(taker);
    }

    private int bucket(int key) {
        return key >>> (KEY_BITS - bucketBits);
    }

    private int rest(int key) {
        return key & ((1 << (KEY_BITS - bucketBits)) - 1);
    }

    private int reportBits() {
        return Integer.SIZE - KEY_BITS + bucketBits;
    }

    private int report(int entry) {
        return entry & (int) ((1L << reportBits()) - 1);
    }

    /** Names the reports under {@code key} and says how many they are. */
    int each(int key, IntConsumer reports) {
        int held = 0;
        int bucket = bucket(key);
        int rest = rest(key);
        for (int at = begins[bucket]; at < begins[bucket + 1]; at++) {
            if ((int) (Integer.toUnsignedLong(entries[at]) >>> reportBits()) == rest) {
                held++;
                reports.accept(report(entries[at]));
            }
        }
        return held;
    }
}
