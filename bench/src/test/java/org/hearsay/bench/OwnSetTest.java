package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** That the set in bench/own is whole and its truth speaks of what is there. */
class OwnSetTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path OWN = Path.of("own");
    private static final Set<String> VERDICTS =
            Set.of("corroborated", "single-origin", "disputed", "contradicted", "not-found");
    private static final Set<String> DISTORTIONS = Set.of(
            "number",
            "actor",
            "inverted-verb",
            "dropped-not",
            "plan-as-done",
            "cancelled-as-done",
            "place",
            "time",
            "certainty");
    private static final Set<String> COPIES = Set.of("reprint", "cut", "padded", "rewrite", "block", "either");

    private static List<JsonNode> reports;
    private static List<JsonNode> claims;
    private static final Map<String, String> STORY_OF = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        reports = lines("reports.jsonl");
        claims = lines("gold-claims.jsonl");
        for (JsonNode line : lines("gold-stories.jsonl")) {
            assertThat(STORY_OF.put(text(line, "id"), text(line, "story")))
                    .as("one story a report")
                    .isNull();
        }
    }

    @Test
    void holdsSixtyReportsAndMoreOfNewsroomLength() {
        assertThat(reports).hasSizeGreaterThanOrEqualTo(60).allSatisfy(report -> {
            assertThat(List.of(text(report, "url"), text(report, "outlet"), text(report, "title")))
                    .doesNotContain("");
            assertThat(text(report, "published")).matches("2025-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:00Z)?");
            assertThat(text(report, "text").split("\\s+")).hasSizeBetween(120, 350);
        });
    }

    @Test
    void putsEachReportInOneStory() {
        assertThat(reports)
                .extracting(report -> text(report, "id"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(STORY_OF.keySet());
        assertThat(Set.copyOf(STORY_OF.values())).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void pairsCopiesWithinAStory() throws IOException {
        assertThat(lines("gold-copies.jsonl")).isNotEmpty().allSatisfy(copy -> {
            assertThat(text(copy, "kind")).isIn(COPIES);
            assertThat(STORY_OF.get(text(copy, "a"))).isNotNull().isEqualTo(STORY_OF.get(text(copy, "b")));
            assertThat(text(copy, "a")).isNotEqualTo(text(copy, "b"));
        });
    }

    @Test
    void asksWhatTheTruthAnswers() throws IOException {
        List<String> asked = lines("claims.jsonl").stream()
                .map(line -> text(line, "id") + text(line, "claim"))
                .toList();
        assertThat(claims)
                .extracting(claim -> text(claim, "id") + text(claim, "claim"))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(asked);
        assertThat(claims).extracting(claim -> text(claim, "claim")).doesNotHaveDuplicates();
    }

    @Test
    void distortsHalfOfItsClaims() {
        assertThat(claims).hasSizeGreaterThanOrEqualTo(150);
        assertThat(claims).filteredOn(isDistorted()).hasSizeGreaterThanOrEqualTo(75);
        assertThat(claims).filteredOn(isDistorted().negate()).hasSizeGreaterThanOrEqualTo(75);
        assertThat(claims)
                .filteredOn(isDistorted())
                .extracting(claim -> text(claim, "distorted"))
                .isSubsetOf(DISTORTIONS)
                .containsAll(DISTORTIONS);
        assertThat(claims)
                .filteredOn(isDistorted())
                .as("a distorted claim is never supported")
                .extracting(claim -> text(claim, "verdict"))
                .isSubsetOf("contradicted", "not-found", "disputed");
    }

    @Test
    void givesVerdictsThatRestOnReportsOfTheStory() {
        assertThat(claims).allSatisfy(claim -> {
            assertThat(text(claim, "verdict")).isIn(VERDICTS);
            assertThat(STORY_OF).containsValue(text(claim, "story"));
            assertThat(text(claim, "why")).endsWith(".");
            assertThat(claim.path("reports").isEmpty())
                    .as("reports unless not found")
                    .isEqualTo(text(claim, "verdict").equals("not-found"));
            assertThat(claim.path("reports"))
                    .allSatisfy(id -> assertThat(STORY_OF).containsEntry(id.asText(), text(claim, "story")));
            assertThat(claim.path("accept"))
                    .allSatisfy(
                            other -> assertThat(other.asText()).isIn(VERDICTS).isNotEqualTo(text(claim, "verdict")));
        });
    }

    @Test
    void countsOriginsAsTheVerdictSays() {
        assertThat(claims).allSatisfy(claim -> {
            int origins = claim.path("origins").asInt(-1);
            switch (text(claim, "verdict")) {
                case "corroborated" -> assertThat(origins).isGreaterThanOrEqualTo(2);
                case "single-origin" -> assertThat(origins).isEqualTo(1);
                case "disputed" -> assertThat(origins).isPositive();
                default -> assertThat(origins).isZero();
            }
        });
    }

    private static Predicate<JsonNode> isDistorted() {
        return claim -> claim.hasNonNull("distorted");
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asText();
    }

    private static List<JsonNode> lines(String name) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(OWN.resolve(name))) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
