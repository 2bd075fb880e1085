package org.hearsay.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.annotate.trained.Reading;
import org.hearsay.annotate.trained.TrainedReader;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Span;

/** What the trained model says of a word. */
final class ModelCertainty implements WordCertainty {

    private final TrainedReader reader = new TrainedReader();
    private final Map<String, Reading> readings = new ConcurrentHashMap<>();

    @Override
    public double of(AnnotatedReport report, Span word) {
        return readings.computeIfAbsent(report.id(), id -> reader.read(report.text()))
                .certainty()
                .applyAsDouble(word);
    }
}
