package org.hearsay.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.annotate.PassageJudge;
import org.hearsay.annotate.ReportAnnotator;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Grounded;
import org.hearsay.model.Imprint;
import org.hearsay.model.Outlet;
import org.hearsay.model.Report;
import org.hearsay.model.SourceMap;
import org.hearsay.model.Span;

/**
 * Writes what the shipped {@link StanceFeatures} counts and has judged of each pair of a labelled set, a JSON object a line.
 *
 * <p>It stands in the engine's package because the features are no door of it. Arguments: the data folder, the output.
 */
public final class StanceFeatureWriter {

    private static final Pattern SENTENCE = Pattern.compile("[^\\n]+?(?:[.!?][\"”]?(?=\\s+[\"“A-Z])|(?=\\n)|$)");

    private static final double MAY_BE_RELATED = 0.4;
    private static final ReportAnnotator ANNOTATOR = new ReportAnnotator();
    private static final PassageJudge JUDGE = new PassageJudge();

    private StanceFeatureWriter() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        ObjectMapper json = new ObjectMapper();
        Map<String, AnnotatedReport> reports = new HashMap<>();
        for (String line : Files.readAllLines(data.resolve("reports.jsonl"))) {
            JsonNode row = json.readTree(line);
            String id = row.get("id").asText();
            reports.put(id, report(id, row.get("text").asText()));
        }
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve("gold.jsonl"))) {
            rows.add(json.readTree(line));
        }
        List<Map<String, Object>> written =
                rows.parallelStream().map(row -> written(row, reports)).toList();
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            for (Map<String, Object> row : written) {
                out.write(json.writeValueAsString(row));
                out.newLine();
            }
        }
    }

    // Only what may be taken to speak of the headline is judged.
    private static Map<String, Object> written(JsonNode row, Map<String, AnnotatedReport> reports) {
        String claim = row.get("claim").asText();
        String id = row.get("report").asText();
        String stance = row.get("stance").asText();
        StanceFeatures all = new StanceFeatures(report("claim", claim), reports.get(id));
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
        List<Span> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            if (!matcher.group().isBlank()) {
                sentences.add(new Span(matcher.start(), matcher.end()));
            }
        }
        Imprint imprint = new Imprint(new Grounded<>(Outlet.UNKNOWN, "unknown"), null, null, List.of(), List.of());
        Report report = new Report(id, imprint, "", "en", text, SourceMap.identity("UTF-8", text), List.of());
        return new AnnotatedReport(
                report, "training", sentences, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
