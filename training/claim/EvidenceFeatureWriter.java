package org.hearsay.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.annotate.ReportAnnotator;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Grounded;
import org.hearsay.model.Imprint;
import org.hearsay.model.Outlet;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.model.SourceMap;
import org.hearsay.model.Span;
import org.hearsay.model.Story;

/**
 * Writes what the shipped {@link EvidenceFeatures} counts of each claim about an invented report and each assertion of that
 * report, a JSON object a claim.
 *
 * <p>It stands in the engine's package because the features are no door of it. Arguments: the output, then folders of written
 * reports that the reader was not trained on.
 */
public final class EvidenceFeatureWriter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Publication ASKED = Publication.on(LocalDate.of(2031, 1, 1));

    private final ReportAnnotator annotator = new ReportAnnotator();

    private EvidenceFeatureWriter() {}

    public static void main(String[] arguments) throws IOException {
        EvidenceFeatureWriter writer = new EvidenceFeatureWriter();
        List<JsonNode> all = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            all.addAll(reports(Path.of(arguments[i])));
        }
        List<List<Map<String, Object>>> rows = IntStream.range(0, all.size())
                .parallel()
                .mapToObj(i -> writer.rows("w" + i, all.get(i)))
                .toList();
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[0])))) {
            for (Map<String, Object> row : rows.stream().flatMap(List::stream).toList()) {
                out.println(JSON.writeValueAsString(row));
            }
        }
    }

    private static List<JsonNode> reports(Path folder) throws IOException {
        List<JsonNode> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (!line.isBlank()) {
                        reports.add(JSON.readTree(line));
                    }
                }
            }
        }
        return reports;
    }

    private List<Map<String, Object>> rows(String id, JsonNode written) {
        StringBuilder text = new StringBuilder();
        List<Span> sentences = new ArrayList<>();
        for (JsonNode sentence : written.path("sentences")) {
            text.append(text.length() == 0 ? "" : " ");
            sentences.add(new Span(text.length(), text.length() + sentence.asText().length()));
            text.append(sentence.asText());
        }
        Publication day = Publication.on(LocalDate.parse(written.path("day").asText()));
        List<AnnotatedReport> reports =
                List.of(annotated(id, written.path("title").asText(), text.toString(), day));
        Story story = new Story(id, id, List.of(id), List.of());
        Account account = new AccountWriter().account(story, reports, List.of());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonNode claim : written.path("claims")) {
            Question question = Question.of(annotated("claim", "", claim.path("claim").asText(), ASKED));
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("report", id);
            row.put("claim", claim.path("claim").asText());
            row.put("label", claim.path("label").asText());
            row.put("how", claim.path("how").asText());
            List<Span> deciding = new ArrayList<>();
            claim.path("at").forEach(at -> deciding.add(sentences.get(at.asInt())));
            row.put("laid", laid(question, new ClaimChecker.Told(account, reports), deciding));
            rows.add(row);
        }
        return rows;
    }

    private List<Map<String, Object>> laid(Question question, ClaimChecker.Told told, List<Span> deciding) {
        List<Laid> laid = ClaimChecker.laid(question, told);
        Judgements judgements = Judgements.of(annotator::judge, question.text(), laid);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Laid each : laid) {
            judgements.of(each).ifPresent(judged -> {
                Span span = each.comparison().voiced().assertion().span();
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("text", each.passage().text());
                row.put("decides", deciding.stream().anyMatch(span::overlaps));
                row.put("guards", Guards.findings(each.comparison(), each.around()).values().stream()
                        .map(Finding::because)
                        .toList());
                row.put("features", EvidenceFeatures.of(
                        each, judged, Guards.findings(each.comparison(), each.around()).keySet()));
                rows.add(row);
            });
        }
        return rows;
    }

    private AnnotatedReport annotated(String id, String title, String text, Publication day) {
        Imprint imprint = new Imprint(
                new Grounded<>(new Outlet("Paper " + id, false), "invented"), null,
                new Grounded<>(day, "invented"), List.of(), List.of());
        return annotator.annotate(new Report(id, imprint, title, "en", text, SourceMap.identity("UTF-8", text), List.of()));
    }
}
