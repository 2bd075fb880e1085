package org.hearsay.bench;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.hearsay.model.Report;

/**
 * How fast pages are read: {@code ingest} and {@code clean} alone, from disk, on one thread. All pages are read nine
 * times beforehand: so long does the compiler of the Java machine work beside the reading, on one core instead of it.
 */
final class PageSpeedTask implements Task {

    private static final String INGEST = "ingest";
    private static final int BEFOREHAND = 9;

    private final Reading reading = new Reading();

    @Override
    public void run(DataFolder data, Predictions predictions, Meter meter) {
        List<Page> pages = data.pages();
        for (int i = 0; i < BEFOREHAND; i++) {
            read(pages, data, new Meter(INGEST, progress -> {}));
        }
        meter.restart();
        read(pages, data, meter);
    }

    private void read(List<Page> pages, DataFolder data, Meter meter) {
        meter.expect(INGEST, Reading.CLEAN);
        for (Page page : pages) {
            Outcome<RawReport> raw = meter.time(INGEST, () -> data.read(page));
            Optional<Report> report = Reading.kept(reading.clean(raw, meter), meter);
            report.ifPresent(kept -> meter.read(kept.text()));
        }
    }
}
