package org.hearsay.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.index.LuceneIndex;
import org.hearsay.ingest.As;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.IngestSettings;
import org.hearsay.ingest.Input;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Known;
import org.hearsay.pipeline.Inquiry;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.pipeline.RunSettings;
import org.hearsay.pipeline.Stages;
import org.hearsay.pipeline.Summary;
import org.hearsay.store.Archive;
import org.hearsay.store.MemoryArchive;

/** The bundled sample, read once through every stage, beside its truth. */
final class SampleRun {

    final JsonNode truth;
    final Archive archive = new MemoryArchive();
    final LuceneIndex index = LuceneIndex.inMemory();
    final Inquiry inquiry;
    final Summary summary;
    private final Map<String, AnnotatedReport> byLocation = new HashMap<>();

    SampleRun(Path folder) throws IOException {
        try (InputStream in = SampleRun.class.getResourceAsStream("/sample/truth.json")) {
            truth = new ObjectMapper().readTree(in);
        }
        Path sample = Sample.unpack(folder.resolve("sample"));
        Stages stages = Stages.standard();
        Ingest ingest = new Ingest(IngestSettings.defaults(), InputStream.nullInputStream());
        summary = new Pipeline(archive, index, stages, RunSettings.DEFAULTS, Clock.systemUTC())
                .add(ingest.read(new Input(sample.toString(), As.AUTO, Known.NOTHING)), soFar -> {});
        inquiry = new Inquiry(archive, index, () -> stages);
        try (Stream<AnnotatedReport> all = archive.reports().all()) {
            all.forEach(report -> byLocation.put(location(report.id()), report));
        }
    }

    private String location(String id) {
        String location = archive.reports().raw(id).orElseThrow().location().replace('\\', '/');
        return location.substring(location.indexOf("/sample/") + "/sample/".length());
    }

    /** The reports by the truth's keys. */
    Map<String, AnnotatedReport> byKey() {
        Map<String, AnnotatedReport> found = new LinkedHashMap<>();
        for (JsonNode report : truth.get("reports")) {
            find(report.get("location").asText()).ifPresent(r -> found.put(key(report), r));
        }
        return found;
    }

    private Optional<AnnotatedReport> find(String location) {
        AnnotatedReport direct = byLocation.get(location);
        if (direct != null) {
            return Optional.of(direct);
        }
        // Lines of a JSONL file are located by number; their given id is what the truth names.
        String id = location.substring(location.indexOf('#') + 1);
        return byLocation.values().stream().filter(r -> r.id().equals(id)).findFirst();
    }

    static String key(JsonNode report) {
        return report.get("key").asText();
    }

    static List<String> strings(JsonNode array) {
        return Stream.iterate(0, i -> i < array.size(), i -> i + 1)
                .map(i -> array.get(i).asText())
                .toList();
    }
}
