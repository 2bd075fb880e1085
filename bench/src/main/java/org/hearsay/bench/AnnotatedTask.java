package org.hearsay.bench;

import java.util.function.Function;
import org.hearsay.model.AnnotatedReport;

/** Whatever can be told of each annotated report in one line. */
final class AnnotatedTask implements Task {

    private final Reading reading = new Reading();
    private final Function<AnnotatedReport, Record> line;

    AnnotatedTask(Function<AnnotatedReport, Record> line) {
        this.line = line;
    }

    @Override
    public void run(DataFolder data, Predictions predictions, Meter meter) {
        meter.expect(Reading.CLEAN, Reading.ANNOTATE);
        Batches.each(
                data.reports(),
                raw -> reading.annotate(raw, meter),
                outcome -> Reading.kept(outcome, meter).ifPresent(report -> {
                    meter.read(report.text());
                    predictions.add(line.apply(report));
                }));
    }
}
