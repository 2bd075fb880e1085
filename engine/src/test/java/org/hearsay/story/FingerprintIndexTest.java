package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintIndexTest {

    private static final int MOST = 5;

    @Test
    void keepsNoMoreThanTheFirstFewReportsOfAFingerprint() {
        FingerprintIndex index = new FingerprintIndex(MOST);
        for (int report = 0; report < 100_000; report++) {
            index.add(42, report);
        }
        List<Integer> holders = new ArrayList<>();
        int held = index.each(42, holders::add);
        assertThat(held).isEqualTo(MOST);
        assertThat(holders).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
        assertThat(index.isCommon(held)).isTrue();
        assertThat(index.isCommon(held - 1)).isFalse();
    }

    @Test
    void findsEachAgainAmongMany() {
        FingerprintIndex index = new FingerprintIndex(MOST);
        for (int i = 0; i < 200_000; i++) {
            index.add(i * 0x9E3779B1, i);
        }
        for (int i = 0; i < 200_000; i += 1_000) {
            List<Integer> holders = new ArrayList<>();
            index.each(i * 0x9E3779B1, holders::add);
            assertThat(holders).containsExactly(i);
        }
    }

    @Test
    void answersAsAMapOfListsDoes() {
        long seed = 20_290_301;
        Random random = new Random(seed);
        FingerprintIndex index = new FingerprintIndex(MOST);
        Map<Integer, List<Integer>> expected = new HashMap<>();
        for (int i = 0; i < 300_000; i++) {
            int report = i / 3;
            // A few shards alone, so that each is laid anew many times; the numbers of reports leap far ahead.
            int fingerprint = (random.nextInt(4) << 30) | random.nextInt(40_000) << random.nextInt(3);
            int far = report < 50_000 ? report : report + 9_000_000;
            index.add(fingerprint, far);
            List<Integer> holders = expected.computeIfAbsent(fingerprint, key -> new ArrayList<>());
            if (holders.size() < MOST) {
                holders.add(far);
            }
        }
        expected.forEach((fingerprint, reports) -> {
            List<Integer> holders = new ArrayList<>();
            index.each(fingerprint, holders::add);
            assertThat(holders).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(reports);
        });
    }
}
