package org.hearsay.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ShippedJudgeTest {

    /** What the files of the module may weigh, all together. */
    private static final long LIMIT = 32L << 20;

    private final ShippedJudge model = new ShippedJudge();

    @Test
    void holdsItsFilesWithinTheLimitAndAsTheyWereTrained() throws IOException {
        long all = 0;
        for (String file : new String[] {"pairs.onnx", "vocabulary.txt", "labels.tsv"}) {
            all += model.open(file).readAllBytes().length;
        }

        assertThat(all).isBetween(1L << 20, LIMIT);
    }

    @Test
    void namesItsFilesToWhoAsksForAnother() {
        assertThatThrownBy(() -> model.open("tags.onnx"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pairs.onnx");
    }

    @Test
    void hasACardThatSaysOnWhatItWasTrained() {
        assertThat(model.card()).contains("SICK", "licence");
        assertThat(model.version()).startsWith("judge-");
    }
}
