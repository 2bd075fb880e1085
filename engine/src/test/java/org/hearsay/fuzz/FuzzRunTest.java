package org.hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long end = threads.getCurrentThreadCpuTime() + 2_100_000_000L;
            while (threads.getCurrentThreadCpuTime() < end) {
                Thread.onSpinWait();
            }
            return true;
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
            return held.size() == 30;
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
            return sum == 300_000_000;
        });
        run.finish();
    }

    @Test
    void saysSoWhereNothingIsReadAtAll() {
        for (int i = 0; i < 50; i++) {
            run.check("case " + i, NOTHING, () -> false);
        }
        assertThatThrownBy(run::finish).hasMessageContaining("cases that say something");
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
