package org.hearsay.bench;

import java.util.List;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Statement;

/** Who said what. */
final class AttributionTask implements Task {

    /** The statements of one report. */
    record Line(String id, List<Attribution> statements) {}

    /** One statement, each part as spans. */
    record Attribution(List<List<Integer>> source, List<List<Integer>> cue, List<List<Integer>> content) {}

    private final Reading reading = new Reading();

    @Override
    public void run(DataFolder data, Predictions predictions, Meter meter) {
        meter.expect(Reading.CLEAN, Reading.ANNOTATE);
        Batches.each(
                data.reports(),
                raw -> reading.annotate(raw, meter),
                outcome -> Reading.kept(outcome, meter).ifPresent(report -> {
                    meter.read(report.text());
                    predictions.add(line(report));
                }));
    }

    private static Line line(AnnotatedReport report) {
        Offsets offsets = new Offsets(report.text());
        return new Line(
                report.id(),
                report.statements().stream()
                        .map(statement -> attribution(statement, offsets))
                        .toList());
    }

    private static Attribution attribution(Statement statement, Offsets offsets) {
        return new Attribution(
                offsets.of(statement.source()), offsets.of(statement.cue()), offsets.of(statement.content()));
    }
}
