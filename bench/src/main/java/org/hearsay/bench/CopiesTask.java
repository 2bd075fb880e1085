package org.hearsay.bench;

import org.hearsay.model.Copy;

/** Which reports share copied text. */
final class CopiesTask implements Task {

    /** A pair: {@code a} copied from {@code b}. */
    record Line(String a, String b) {}

    private final Reading reading = new Reading();
    private final Gathering gathering = new Gathering();

    @Override
    public void run(DataFolder data, Predictions predictions, Meter meter) {
        meter.expect(Reading.CLEAN, Reading.ANNOTATE, Gathering.COPIES);
        Batches.each(
                data.reports(),
                raw -> reading.annotate(raw, meter),
                outcome -> Reading.kept(outcome, meter).ifPresent(report -> {
                    meter.read(report.text());
                    for (Copy copy : gathering.copies(report, meter)) {
                        predictions.add(new Line(copy.report(), copy.of()));
                    }
                }));
    }
}
