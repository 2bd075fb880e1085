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

    @Test
    void stopsEarlyWithTheAnswerOfAllTrees() {
        long seed = 20261122;
        Random random = new Random(seed);
        Trees trees = new Trees("block-trees.txt");
        float[] row = new float[256];
        int above = 0;
        for (int i = 0; i < 2000; i++) {
            for (int k = 0; k < row.length; k++) {
                row[k] = (float) (random.nextGaussian() * (k % 3 == 0 ? 1 : 20));
            }
            double bound = 0.05 + 0.9 * random.nextDouble();
            boolean reaches = trees.probability(row) >= bound;
            assertThat(trees.reaches(bound, row)).as("seed %d, row %d", seed, i).isEqualTo(reaches);
            above += reaches ? 1 : 0;
        }
        assertThat(above).isBetween(1, 1999);
    }
}
