package org.hearsay.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.annotate.PassageJudge;
import org.hearsay.annotate.ReportAnnotator;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Assertion;
import org.hearsay.model.Grounded;
import org.hearsay.model.Imprint;
import org.hearsay.model.Outlet;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.model.SourceMap;
import org.hearsay.model.Span;
import org.hearsay.model.Story;

/**
 * Writes what the shipped {@link EvidenceFeatures} counts of each claim about an invented story and each assertion of its
 * reports, a JSON object a claim.
 *
 * <p>It stands in the engine's package because the features are no door of it. Arguments: the output, then folders of written
 * reports and stories that the judge was not trained on.
 */
public final class EvidenceFeatureWriter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Publication ASKED = Publication.on(LocalDate.of(2031, 1, 1));

    private final ReportAnnotator annotator = new ReportAnnotator();
    private final PassageJudge judge = new PassageJudge();

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

    // A report by itself is a story of one.
    private List<Map<String, Object>> rows(String id, JsonNode written) {
        List<JsonNode> all = new ArrayList<>();
        written.path("reports").forEach(all::add);
        if (all.isEmpty()) {
            all.add(written);
        }
        List<AnnotatedReport> reports = new ArrayList<>();
        Map<String, Place> places = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            reports.add(report(id + "-" + i, all.get(i), places));
        }
        reports.sort(Comparator.comparing((AnnotatedReport r) ->
                r.report().published().map(Object::toString).orElse("")));
        Story story = new Story(id, id, reports.stream().map(AnnotatedReport::id).toList(), List.of());
        Account account = new AccountWriter().account(story, reports, List.of());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonNode claim : written.path("claims")) {
            Question question = Question.of(annotated("claim", "Paper", "", claim.path("claim").asText(), ASKED));
            Map<Place, String> says = says(claim, places);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("report", id);
            row.put("claim", claim.path("claim").asText());
            row.put("label", label(claim));
            row.put("laid", laid(question, new ClaimChecker.Told(account, reports), says));
            rows.add(row);
        }
        return rows;
    }

    /** A sentence of a report. */
    private record Place(String report, Span span) {}

    private AnnotatedReport report(String id, JsonNode written, Map<String, Place> places) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (JsonNode sentence : written.path("sentences")) {
            text.append(text.length() == 0 ? "" : " ");
            Span span = new Span(text.length(), text.length() + sentence.asText().length());
            places.put(written.path("id").asText() + (written.has("id") ? number + 1 : number), new Place(id, span));
            number++;
            text.append(sentence.asText());
        }
        Publication day = Publication.on(LocalDate.parse(written.path("day").asText()));
        String outlet = written.path("outlet").asText("Paper " + id);
        return annotated(id, outlet, written.path("title").asText(), text.toString(), day);
    }

    private static Map<Place, String> says(JsonNode claim, Map<String, Place> places) {
        Map<Place, String> says = new HashMap<>();
        claim.path("at").forEach(at -> says.put(places.get(at.asText()), claim.path("label").asText()));
        for (String label : List.of("follows", "contradicted")) {
            claim.path(label).forEach(at -> says.put(places.get(at.asText()), label));
        }
        return says;
    }

    private static String label(JsonNode claim) {
        if (claim.has("label")) {
            return claim.path("label").asText();
        }
        boolean follows = !claim.path("follows").isEmpty();
        boolean contradicted = !claim.path("contradicted").isEmpty();
        return follows && contradicted ? "disputed" : follows ? "follows" : contradicted ? "contradicted" : "open";
    }

    private List<Map<String, Object>> laid(Question question, ClaimChecker.Told told, Map<Place, String> says) {
        List<Laid> laid = ClaimChecker.laid(question, told);
        Judgements judgements = Judgements.of(judge::judge, question.text(), laid);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Laid each : laid) {
            judgements.of(each).ifPresent(judged -> {
                Assertion assertion = each.comparison().voiced().assertion();
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("text", each.passage().text());
                row.put("says", says.entrySet().stream()
                        .filter(place -> place.getKey().report().equals(assertion.report())
                                && place.getKey().span().overlaps(assertion.span()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("open"));
                row.put("voice", each.comparison().voiced().root().origin().name());
                Weight weight = EvidenceWeigher.weight(each, judged);
                row.put("guards", weight.objections().values().stream().map(Finding::because).toList());
                row.put("same", weight.same());
                row.put("guarded", weight.guarded());
                row.put("vetoed", weight.vetoed());
                row.put("features", EvidenceFeatures.of(each, judged, weight.objections().keySet()));
                rows.add(row);
            });
        }
        return rows;
    }

    private AnnotatedReport annotated(String id, String outlet, String title, String text, Publication day) {
        Imprint imprint = new Imprint(
                new Grounded<>(new Outlet(outlet, false), "invented"), null,
                new Grounded<>(day, "invented"), List.of(), List.of());
        return annotator.annotate(new Report(id, imprint, title, "en", text, SourceMap.identity("UTF-8", text), List.of()));
    }
}
