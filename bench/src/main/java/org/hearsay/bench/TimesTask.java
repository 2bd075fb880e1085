package org.hearsay.bench;

import java.util.List;
import org.hearsay.model.Outcome;
import org.hearsay.model.Report;
import org.hearsay.model.Timex;

/** Time expressions with their values. */
final class TimesTask implements Task {

    private static final String TIMES = "times";

    /** The times of one report. */
    record Line(String id, List<Expression> times) {}

    /** One time expression. */
    record Expression(int begin, int end, String type, String value) {}

    private record Tagged(Report report, List<Timex> times) {}

    private final Reading reading = new Reading();

    @Override
    public void run(DataFolder data, Predictions predictions, Meter meter) {
        meter.expect(Reading.CLEAN, TIMES);
        Batches.each(
                data.reports(),
                raw -> reading.clean(raw, meter).then(report -> tag(report, meter)),
                outcome -> Reading.kept(outcome, meter).ifPresent(tagged -> {
                    meter.read(tagged.report().text());
                    predictions.add(line(tagged));
                }));
    }

    private Outcome<Tagged> tag(Report report, Meter meter) {
        return Reading.guarded(
                report.id(), TIMES, meter, () -> new Outcome.Kept<>(new Tagged(report, reading.times(report))));
    }

    private static Line line(Tagged tagged) {
        Offsets offsets = new Offsets(tagged.report().text());
        return new Line(
                tagged.report().id(),
                tagged.times().stream().map(time -> expression(time, offsets)).toList());
    }

    private static Expression expression(Timex time, Offsets offsets) {
        return new Expression(
                offsets.of(time.span().begin()),
                offsets.of(time.span().end()),
                time.type().name(),
                time.value());
    }
}
