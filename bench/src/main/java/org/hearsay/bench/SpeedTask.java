package org.hearsay.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Outcome;
import org.hearsay.model.Passage;
import org.hearsay.model.RawReport;

/**
 * The whole chain over a folder of reports, as {@code add} runs it but for the archive: reports are read side by side,
 * taken into stories one after another, and the stories that a batch changed are told anew.
 *
 * <p>Then the same once more without the reading, what it found being at hand: how many reports a second one core takes in
 * beside the reader. It is the last of a few passes, since a run that goes on for hours is warm. The loading of the models is
 * timed beside it: the reader's before anything is read, the judge's, for which no reading waits, at the end. The peak of memory
 * is that of the whole chain; the peak of all is that of the process, which then holds every report once more, and the judge.
 */
final class SpeedTask implements Task {

    private static final String INGEST = "ingest";
    private static final int PASSES = 9;
    private static final double SECOND = 1e9;
    private static final long MEBI = 1 << 20;
    private static final ThreadMXBean CORE = ManagementFactory.getThreadMXBean();

    private final List<AnnotatedReport> read = new ArrayList<>();

    @Override
    public void run(DataFolder data, Predictions predictions, Meter meter) {
        long begin = System.nanoTime();
        Reading reading = new Reading();
        double reader = (System.nanoTime() - begin) / SECOND;
        meter.restart();
        meter.expect(INGEST, Reading.CLEAN, Reading.ANNOTATE, Gathering.COPIES, Gathering.STORIES, Telling.CLAIMS);
        Telling telling = new Telling(meter);
        try (Stream<Outcome<RawReport>> raws = data.allReports()) {
            Batches.each(
                    meter.timed(INGEST, raws.iterator()),
                    raw -> reading.annotate(raw, meter),
                    outcome -> Reading.kept(outcome, meter).ifPresent(report -> {
                        meter.read(report.text());
                        read.add(report);
                        telling.take(report);
                    }));
            telling.tell();
        }
        meter.stop();
        meter.remark("one core", String.format(Locale.ROOT, "%.1f reports/s copies, stories and claims", alone()));
        double judge = judgedFirst(reading);
        meter.remark("load", String.format(Locale.ROOT, "%.1f s the reader, %.1f s the judge", reader, judge));
        meter.remark("peak of all", String.format(Locale.ROOT, "%d MiB", PeakMemory.bytes() / MEBI));
    }

    /** Seconds until the judge, which is loaded when it is first asked, has judged one passage. */
    private static double judgedFirst(Reading reading) {
        long begin = System.nanoTime();
        reading.judge("A ferry sank.", List.of(new Passage("A ferry sank.", "")));
        return (System.nanoTime() - begin) / SECOND;
    }

    /** Reports a second, by the time that a core spends on them and not by the clock. */
    private double alone() {
        long spent = 1;
        for (int pass = 0; pass < PASSES; pass++) {
            List<AnnotatedReport> fresh = read.stream().map(SpeedTask::again).toList();
            Meter beside = new Meter("speed", line -> {});
            beside.expect(Gathering.COPIES, Gathering.STORIES, Telling.CLAIMS);
            Telling telling = new Telling(beside);
            long begin = CORE.getCurrentThreadCpuTime();
            fresh.forEach(telling::take);
            telling.tell();
            spent = Math.max(1, CORE.getCurrentThreadCpuTime() - begin);
        }
        return read.size() * SECOND / spent;
    }

    // As it came from the reader: nothing that was kept of a report while a story was told before serves again.
    private static AnnotatedReport again(AnnotatedReport report) {
        return new AnnotatedReport(
                report.report(),
                report.madeBy(),
                report.sentences(),
                report.names(),
                report.actors(),
                report.times(),
                report.statements(),
                report.assertions());
    }
}
