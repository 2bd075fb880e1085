package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreesTest {

    @Test
    void writesProbabilitiesAsAFormatterDoes() {
        long seed = 20261122;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            double probability = random.nextDouble();
            assertThat(Trees.written(probability))
                    .as("seed %d, %s", seed, probability)
                    .isEqualTo(String.format(Locale.ROOT, "%.2f", probability));
        }
        assertThat(Trees.written(0)).isEqualTo("0.00");
        assertThat(Trees.written(1)).isEqualTo("1.00");
    }
}
