package org.hearsay.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Span;

/** How certain it is that what single words speak of happened; the words are those of {@code words.jsonl}. */
final class CertaintyTask implements Task {

    /** One word of a report, in characters, and how certain it is. */
    record Line(String id, int begin, int end, double certainty) {}

    private final Reading reading = new Reading();
    private final WordCertainty certainty;

    CertaintyTask(WordCertainty certainty) {
        this.certainty = certainty;
    }

    @Override
    public void run(DataFolder data, Predictions predictions, Meter meter) {
        meter.expect(Reading.CLEAN, Reading.ANNOTATE);
        Map<String, List<JsonNode>> asked = data.lines("words.jsonl").stream()
                .collect(Collectors.groupingBy(word -> word.path("id").asText()));
        Batches.each(
                data.reports(),
                raw -> reading.annotate(raw, meter),
                outcome -> Reading.kept(outcome, meter).ifPresent(report -> {
                    meter.read(report.text());
                    asked.getOrDefault(report.id(), List.of()).forEach(word -> predictions.add(line(report, word)));
                }));
    }

    private Line line(AnnotatedReport report, JsonNode word) {
        int begin = word.path("begin").asInt();
        int end = word.path("end").asInt();
        String text = report.text();
        Span span = new Span(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
        return new Line(report.id(), begin, end, certainty.of(report, span));
    }
}
