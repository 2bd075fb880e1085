package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BenchResultTest {

    @Test
    void dividesWhatWasReadByTheTimeThatPassed() {
        BenchResult result = result(Duration.ofSeconds(4));
        assertThat(result.reportsPerSecond()).isEqualTo(5);
        assertThat(result.tokensPerSecond()).isEqualTo(2000);
        assertThat(result.share("clean")).isEqualTo(0.25);
        assertThat(result.share("annotate")).isEqualTo(0.75);
        assertThat(result.share("unheard-of")).isZero();
    }

    @Test
    void writesItsFiguresForAReader() {
        assertThat(result(Duration.ofSeconds(4)).lines())
                .containsExactly(
                        "reports      4.0 s for 20 read, 1 lost",
                        "throughput   5.0 reports/s, 2000 tokens/s",
                        "peak memory  64 MiB",
                        "clean        25.0 %",
                        "annotate     75.0 %",
                        "one core     312.0 reports/s");
    }

    @Test
    void saysNothingOfSpeedWhereNoTimePassed() {
        assertThat(result(Duration.ZERO).reportsPerSecond()).isZero();
    }

    private static BenchResult result(Duration elapsed) {
        Map<String, Duration> stages = new LinkedHashMap<>();
        stages.put("clean", Duration.ofSeconds(1));
        stages.put("annotate", Duration.ofSeconds(3));
        return new BenchResult(
                "stories",
                20,
                List.of("a: broken"),
                8000,
                elapsed,
                64L << 20,
                stages,
                Map.of("one core", "312.0 reports/s"));
    }
}
