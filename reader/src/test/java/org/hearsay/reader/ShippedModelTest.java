package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ShippedModelTest {

    /** What a file of the module may weigh, all together. */
    private static final long LIMIT = 40L << 20;

    private final ShippedModel model = new ShippedModel();

    @Test
    void holdsItsFilesWithinTheLimitAndAsTheyWereTrained() throws IOException {
        long all = 0;
        for (String file : new String[] {"tags.onnx", "roles.onnx", "vocabulary.txt", "labels.tsv"}) {
            all += model.open(file).readAllBytes().length;
        }

        assertThat(all).isBetween(1L << 20, LIMIT);
    }

    @Test
    void namesItsFilesToWhoAsksForAnother() {
        assertThatThrownBy(() -> model.open("weights.bin"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tags.onnx");
    }

    @Test
    void hasACardThatSaysOnWhatItWasTrained() {
        assertThat(model.card()).contains("PolNeAR", "licence");
        assertThat(model.version()).startsWith("reader-");
    }
}
