package org.hearsay.bench;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.AnnotatedReport;

/** Which story each report belongs to, once all have come, in the order of the file. */
final class StoriesTask implements Task {

    /** The story of one report. */
    record Line(String id, String story) {}

    private final Reading reading = new Reading();
    private final Gathering gathering = new Gathering();

    @Override
    public void run(DataFolder data, Predictions predictions, Meter meter) {
        meter.expect(Reading.CLEAN, Reading.ANNOTATE, Gathering.COPIES, Gathering.STORIES);
        List<String> ids = new ArrayList<>();
        Batches.each(
                data.reports(),
                raw -> reading.annotate(raw, meter),
                outcome -> Reading.kept(outcome, meter).ifPresent(report -> {
                    take(report, meter);
                    ids.add(report.id());
                }));
        for (String id : ids) {
            gathering.memory().storyOf(id).ifPresent(story -> predictions.add(new Line(id, story)));
        }
    }

    private void take(AnnotatedReport report, Meter meter) {
        meter.read(report.text());
        gathering.stories(report, gathering.copies(report, meter), meter);
    }
}
