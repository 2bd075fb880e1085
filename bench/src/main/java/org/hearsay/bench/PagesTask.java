package org.hearsay.bench;

import java.util.Optional;
import java.util.function.BiFunction;
import org.hearsay.model.Outcome;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** Cleans every page of a folder and writes what the task is after. */
final class PagesTask implements Task {

    private record Cleaned(Page page, Outcome<Report> outcome) {}

    private final Reading reading = new Reading();
    private final BiFunction<Page, @Nullable Report, Record> line;

    /** A task that writes {@code line} for each page; it gets null for one that holds no report. */
    PagesTask(BiFunction<Page, @Nullable Report, Record> line) {
        this.line = line;
    }

    @Override
    public void run(DataFolder data, Predictions predictions, Meter meter) {
        meter.expect("ingest", Reading.CLEAN);
        Batches.each(data.pages().stream(), page -> clean(page, data, meter), cleaned -> {
            Optional<Report> report = Reading.kept(cleaned.outcome(), meter);
            report.ifPresent(kept -> meter.read(kept.text()));
            predictions.add(line.apply(cleaned.page(), report.orElse(null)));
        });
    }

    private Cleaned clean(Page page, DataFolder data, Meter meter) {
        return new Cleaned(page, reading.clean(meter.time("ingest", () -> data.read(page)), meter));
    }
}
