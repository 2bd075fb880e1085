package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteStoreTest {

    @Test
    void givesBackShortAndLongRunsAlike() {
        long seed = 20_310_405;
        Random random = new Random(seed);
        ByteStore store = new ByteStore();
        int[] lengths = new int[2_000];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = i % 500 == 7 ? 3_000_000 : random.nextInt(4_000);
            assertThat(store.add(run(i, lengths[i]))).isEqualTo(i);
        }
        for (int i = 0; i < lengths.length; i++) {
            ByteReader reader = store.at(i);
            byte[] back = new byte[lengths[i]];
            for (int at = 0; at < back.length; at++) {
                back[at] = (byte) reader.octet();
            }
            assertThat(back).as("run %s, seed %s", i, seed).isEqualTo(run(i, lengths[i]));
        }
    }

    private static byte[] run(int number, int length) {
        byte[] bytes = new byte[length];
        new Random(number).nextBytes(bytes);
        return bytes;
    }
}
