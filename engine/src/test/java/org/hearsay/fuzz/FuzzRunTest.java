package org.hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzRunTest {

    private static final byte[] NOTHING = {};

    private final FuzzRun run = new FuzzRun("what tests the test");

    @Test
    void namesACaseThatThrows() {
        run.check("case 7", NOTHING, () -> {
            throw new IllegalStateException("spoiled");
        });
        assertThatThrownBy(run::finish).hasMessageContaining("case 7").hasMessageContaining("spoiled");
    }

    @Test
    void namesACaseThatTakesTooLong() {
        run.check("case 8", NOTHING, () -> {
            long end = System.nanoTime() + 2_600_000_000L;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        });
        assertThatThrownBy(run::finish).hasMessageContaining("case 8: took ");
    }

    @Test
    void namesACaseThatHoldsTooMuch() {
        run.check("case 9", NOTHING, () -> {
            List<byte[]> held = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                held.add(new byte[10_000_000]);
                pause();
            }
            assertThat(held).hasSize(30);
        });
        assertThatThrownBy(run::finish).hasMessageContaining("case 9: held ");
    }

    @Test
    void letsACasePassThatThrowsAwayWhatItTook() {
        run.check("case 10", NOTHING, () -> {
            int sum = 0;
            for (int i = 0; i < 60; i++) {
                sum += new byte[5_000_000].length;
            }
            assertThat(sum).isEqualTo(300_000_000);
        });
        run.finish();
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
