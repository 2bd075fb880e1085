package org.hearsay.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.annotate.PassageJudge;
import org.hearsay.annotate.ReportAnnotator;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Grounded;
import org.hearsay.model.Imprint;
import org.hearsay.model.Outlet;
import org.hearsay.model.Report;
import org.hearsay.model.SourceMap;

/**
 * Writes what the shipped {@link StanceFeatures} counts and has judged of each pair of a labelled set, a JSON object a line.
 *
 * <p>It stands in the engine's package because the features are no door of it. Arguments: the data folder, the output.
 */
public final class StanceFeatureWriter {

    private static final double MAY_BE_RELATED = 0.4;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ReportAnnotator ANNOTATOR = new ReportAnnotator();
    private static final PassageJudge JUDGE = new PassageJudge();

    private StanceFeatureWriter() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Map<String, AnnotatedReport> reports = new ConcurrentHashMap<>();
        rows(data.resolve("reports.jsonl")).parallelStream().forEach(row -> {
            String id = row.get("id").asText();
            reports.put(id, report(id, row.get("text").asText()));
        });
        List<JsonNode> rows = rows(data.resolve("gold.jsonl"));
        Map<String, AnnotatedReport> claims = new ConcurrentHashMap<>();
        rows.stream()
                .map(row -> row.get("claim").asText())
                .distinct()
                .toList()
                .parallelStream()
                .forEach(claim -> claims.put(claim, report("claim", claim)));
        List<Map<String, Object>> written = rows.parallelStream()
                .map(row -> written(row, claims, reports))
                .toList();
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            for (Map<String, Object> row : written) {
                out.write(JSON.writeValueAsString(row));
                out.newLine();
            }
        }
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }

    // Only what may be taken to speak of the headline is judged.
    private static Map<String, Object> written(
            JsonNode row, Map<String, AnnotatedReport> claims, Map<String, AnnotatedReport> reports) {
        String claim = row.get("claim").asText();
        String id = row.get("report").asText();
        String stance = row.get("stance").asText();
        StanceFeatures all = new StanceFeatures(claims.get(claim), reports.get(id));
        Map<String, Double> features = all.counted();
        if (!stance.equals("unrelated") || features.get("covered") > MAY_BE_RELATED) {
            features.putAll(all.judged(JUDGE::judge));
        }
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("claim", claim);
        written.put("report", id);
        written.put("stance", stance);
        written.put("features", features);
        return written;
    }

    private static AnnotatedReport report(String id, String text) {
        Imprint imprint = new Imprint(new Grounded<>(Outlet.UNKNOWN, "unknown"), null, null, List.of(), List.of());
        return ANNOTATOR.annotate(
                new Report(id, imprint, "", "en", text, SourceMap.identity("UTF-8", text), List.of()));
    }
}
