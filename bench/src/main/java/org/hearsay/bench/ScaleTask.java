package org.hearsay.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Copy;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;

/**
 * What copies and stories cost for one report more, and in memory, as the reports become many.
 *
 * <p>With the system property {@code hearsay.scale.stories} false, copies alone, and their memory alone.
 *
 * <p>Makes reports from the sentences of {@code reports.jsonl}: as many as the system property {@code
 * hearsay.scale.reports} says, 100,000 where it says nothing. Writes a line at every checkpoint, so a run that is stopped has
 * told what it found.
 */
final class ScaleTask implements Task {

    private static final String REPORTS = "hearsay.scale.reports";
    private static final String STORIES = "hearsay.scale.stories";
    private static final int USUAL = 100_000;
    private static final int WINDOW = 5_000;
    private static final long SEED = 20_310_101;
    private static final double MILLI = 1e6;
    private static final long MEBI = 1024 * 1024;
    // Not the clock: a run of an hour shares its machine with others.
    private static final ThreadMXBean CORE = ManagementFactory.getThreadMXBean();

    /**
     * A checkpoint.
     *
     * @param reports so far
     * @param millis of one core for one report, over the last {@link #WINDOW}
     * @param copiesMillis the part of it that copies took
     * @param pauseMillis what collecting garbage took beside it, by the clock
     * @param heapMiB what was in use after a collection was asked for
     * @param peakMiB the most memory that the process has held
     * @param copies so far
     */
    record Line(
            int reports,
            double millis,
            double copiesMillis,
            double pauseMillis,
            long heapMiB,
            long peakMiB,
            int copies) {}

    private final Reading reading = new Reading();
    private final Gathering gathering = new Gathering();

    @Override
    public void run(DataFolder data, Predictions predictions, Meter meter) {
        meter.expect(Reading.CLEAN, Gathering.COPIES, Gathering.STORIES);
        int most = Integer.getInteger(REPORTS, USUAL);
        boolean withStories = !"false".equals(System.getProperty(STORIES));
        SyntheticReports reports = new SyntheticReports(texts(data, meter), SEED);
        int copies = 0;
        long inCopies = 0;
        long inStories = 0;
        long paused = paused();
        for (int number = 1; number <= most; number++) {
            AnnotatedReport report = reports.next();
            meter.read(report.text());
            long begin = CORE.getCurrentThreadCpuTime();
            List<Copy> found = gathering.copies(report, meter);
            long between = CORE.getCurrentThreadCpuTime();
            if (withStories) {
                gathering.stories(report, found, meter);
            }
            inCopies += between - begin;
            inStories += CORE.getCurrentThreadCpuTime() - between;
            copies += found.size();
            if (number % WINDOW == 0) {
                if (isTold(number)) {
                    predictions.add(new Line(
                            number,
                            (inCopies + inStories) / MILLI / WINDOW,
                            inCopies / MILLI / WINDOW,
                            (paused() - paused) / (double) WINDOW,
                            heap() / MEBI,
                            PeakMemory.bytes() / MEBI,
                            copies));
                    predictions.flush();
                }
                inCopies = 0;
                inStories = 0;
                paused = paused();
            }
        }
    }

    // Often at first, then at every tenth of the next power of ten.
    private static boolean isTold(int number) {
        int step = WINDOW;
        while (step * 20L <= number) {
            step *= 10;
        }
        return number % step == 0 || (number % 10_000 == 0 && number < 100_000);
    }

    private static long paused() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private List<String> texts(DataFolder data, Meter meter) {
        try (Stream<Outcome<RawReport>> raws = data.reports()) {
            return raws.map(raw -> reading.clean(raw, meter))
                    .flatMap(outcome -> Reading.kept(outcome, meter).stream())
                    .map(report -> report.text())
                    .toList();
        }
    }
}
