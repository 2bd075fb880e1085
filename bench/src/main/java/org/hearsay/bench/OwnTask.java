package org.hearsay.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.index.LuceneIndex;
import org.hearsay.index.SearchIndex;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Check;
import org.hearsay.model.Evidence;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Story;
import org.hearsay.pipeline.Inquiry;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.pipeline.Progress;
import org.hearsay.pipeline.RunSettings;
import org.hearsay.pipeline.Stages;
import org.hearsay.pipeline.Summary;
import org.hearsay.store.Archive;
import org.hearsay.store.MemoryArchive;

/**
 * An archive asked as a user asks it: the reports are added in the order of the file, then each claim of
 * {@code claims.jsonl} is checked. Writes the story of each report, the copies, and the answers.
 */
final class OwnTask implements Task {

    private static final String ADD = "add";
    private static final String CHECK = "check";

    /** The story of one report. */
    record Member(String id, String story) {}

    /** A pair: {@code a} copied from {@code b}. */
    record Pair(String a, String b) {}

    /** The answer to one claim. */
    record Answer(String id, String verdict, int origins, String because, List<Found> evidence) {}

    /** What one report says to the claim. */
    record Found(String report, String stance, String origin, String text) {

        static Found of(Evidence evidence) {
            return new Found(
                    evidence.assertion().report(),
                    word(evidence.stance()),
                    evidence.origin().name(),
                    evidence.assertion().text());
        }
    }

    private final Stages stages = Stages.standard();

    @Override
    public void run(DataFolder data, Predictions predictions, Meter meter) {
        meter.expect(ADD, CHECK);
        try (Archive archive = new MemoryArchive();
                SearchIndex index = LuceneIndex.inMemory()) {
            add(data, archive, index, meter).copies().stream()
                    .map(copy -> new Pair(copy.report(), copy.of()))
                    .forEach(predictions::add);
            for (Story story : archive.stories().all()) {
                story.reports().forEach(id -> predictions.add(new Member(id, story.id())));
            }
            Inquiry inquiry = new Inquiry(archive, index, () -> stages);
            for (JsonNode claim : data.lines("claims.jsonl")) {
                String text = claim.path("claim").asText();
                Check check = meter.time(CHECK, () -> inquiry.check(text));
                predictions.add(answer(claim.path("id").asText(), check));
            }
        }
    }

    private Summary add(DataFolder data, Archive archive, SearchIndex index, Meter meter) {
        Pipeline pipeline = new Pipeline(archive, index, stages, RunSettings.DEFAULTS, Clock.systemUTC());
        Summary summary = meter.time(ADD, () -> pipeline.add(data.reports(), Progress.NONE));
        for (LedgerEntry entry : summary.lost()) {
            meter.lost(entry.location(), entry.reason());
        }
        try (Stream<AnnotatedReport> reports = archive.reports().all()) {
            reports.forEach(report -> meter.read(report.text()));
        }
        return summary;
    }

    private static Answer answer(String id, Check check) {
        List<Found> evidence = check.evidence().stream().map(Found::of).toList();
        return new Answer(id, word(check.verdict()), check.origins(), check.because(), evidence);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
