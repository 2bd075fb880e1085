package org.hearsay.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run did and what it cost.
 *
 * @param task its name
 * @param reports how many were read to the end
 * @param lost those that were not, each with its reason, in one line
 * @param tokens words, numbers and punctuation marks in the reports
 * @param elapsed wall-clock time from the first report to the last
 * @param peakBytes the most memory that the process held until the last report was done
 * @param stages the time spent in each stage, over all threads, in the order of the stages
 * @param remarks what else was measured, by name
 */
public record BenchResult(
        String task,
        int reports,
        List<String> lost,
        long tokens,
        Duration elapsed,
        long peakBytes,
        Map<String, Duration> stages,
        Map<String, String> remarks) {

    private static final int COLUMN = 13;
    private static final double MEBI = 1024.0 * 1024.0;

    public BenchResult {
        lost = List.copyOf(lost);
        stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
        remarks = Collections.unmodifiableMap(new LinkedHashMap<>(remarks));
    }

    public double reportsPerSecond() {
        return perSecond(reports);
    }

    public double tokensPerSecond() {
        return perSecond(tokens);
    }

    private double perSecond(long count) {
        long nanos = elapsed.toNanos();
        return nanos == 0 ? 0 : count * 1e9 / nanos;
    }

    /** The part of all stages' time that {@code stage} took, from 0 to 1. */
    public double share(String stage) {
        long all = stages.values().stream().mapToLong(Duration::toNanos).sum();
        return all == 0 ? 0 : (double) stages.getOrDefault(stage, Duration.ZERO).toNanos() / all;
    }

    /** The figures for a reader, one line each. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        double seconds = elapsed.toMillis() / 1000.0;
        lines.add(line("reports", fixed(seconds, 1) + " s for " + reports + " read, " + lost.size() + " lost"));
        lines.add(line(
                "throughput",
                fixed(reportsPerSecond(), 1) + " reports/s, " + fixed(tokensPerSecond(), 0) + " tokens/s"));
        lines.add(line("peak memory", fixed(peakBytes / MEBI, 0) + " MiB"));
        for (String stage : stages.keySet()) {
            lines.add(line(stage, fixed(100 * share(stage), 1) + " %"));
        }
        remarks.forEach((name, figures) -> lines.add(line(name, figures)));
        return lines;
    }

    private static String line(String name, String figures) {
        return name + " ".repeat(Math.max(1, COLUMN - name.length())) + figures;
    }

    private static String fixed(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
