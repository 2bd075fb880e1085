package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
        assertThat(index.each(42, holders::add)).isEqualTo(MOST);
        assertThat(holders).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
        assertThat(index.isCommon(42)).isTrue();
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
}
