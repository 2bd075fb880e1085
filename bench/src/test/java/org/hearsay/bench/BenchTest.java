package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BenchTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeFewReportsForTheTaskOfScale() {
        System.setProperty("hearsay.scale.reports", "40");
    }

    static List<String> tasks() {
        return List.copyOf(Bench.tasks());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void runsEveryTaskWithGoldThatCannotBeOpened(String task) throws IOException {
        BenchResult result = run(task);
        assertThat(result.task()).isEqualTo(task);
        assertThat(result.reports()).isGreaterThanOrEqualTo(2);
        assertThat(result.tokens()).isGreaterThan(30);
        assertThat(result.peakBytes()).isGreaterThan(1_000_000);
        assertThat(result.stages()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void predictsTheSameWhateverTheGoldSays(String task) throws IOException {
        run(task);
        List<String> shut = Files.readAllLines(predictions(task));
        for (String gold : List.of("gold.jsonl", "gold.json", "ground-truth.json")) {
            Files.delete(folder.resolve("data").resolve(gold));
            Files.writeString(folder.resolve("data").resolve(gold), "{\"id\": \"r1\", \"file\": \"poison\"}\n");
        }
        Bench.run(task, folder.resolve("data"), predictions(task), progress -> {});
        assertThat(Files.readAllLines(predictions(task))).isEqualTo(shut);
    }

    @Test
    void tellsHowLongTheModelsTakeToLoad() throws IOException {
        assertThat(run("speed").lines())
                .anyMatch(line -> line.matches("load +\\d+\\.\\d s the reader, \\d+\\.\\d s the judge"));
    }

    @Test
    void namesPagesAsTheirFilesAreNamed() throws IOException {
        BenchResult result = run("segments");
        List<JsonNode> lines = lines("segments");
        assertThat(lines)
                .extracting(line -> line.path("file").asText())
                .containsExactly("ferries.html", "nothing.html", "packed.html.gz");
        assertThat(lines.get(0).path("text").asText()).contains("Ilse Quarrow").doesNotContain("Cookies");
        assertThat(lines.get(1).path("text").asText()).isEmpty();
        assertThat(lines.get(2).path("text").asText()).contains("Ilse Quarrow");
        assertThat(result.lost()).singleElement().asString().contains("nothing.html");
    }

    @Test
    void namesArticlesByTheStemsOfTheirFiles() throws IOException {
        run("article");
        assertThat(lines("article"))
                .extracting(line -> line.path("file").asText())
                .containsExactly("ferries", "nothing", "packed");
    }

    @Test
    void tellsWhatItFoundOutAboutAPage() throws IOException {
        run("metadata");
        JsonNode line = lines("metadata").get(0);
        assertThat(line.path("title").asText()).isEqualTo("Ferries aground off Port Maren");
        assertThat(line.path("published").asText()).isEqualTo("2024-03-06");
        assertThat(line.path("authors")).extracting(JsonNode::asText).containsExactly("Osric Vane");
    }

    @Test
    void namesDumpsAfterThePagesBesideThem() throws IOException {
        DataSet.in(folder.resolve("data"));
        Bench.run("metadata", folder.resolve("data/dumps"), predictions("metadata"), progress -> {});
        List<JsonNode> lines = lines("metadata");
        assertThat(lines)
                .extracting(line -> line.path("file").asText())
                .containsExactlyInAnyOrder("ferries.html", "packed.html.gz", "alone.txt");
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.path("text").asText()).contains("Ilse Quarrow"));
    }

    @Test
    void countsOffsetsInCharacters() throws IOException {
        run("times");
        JsonNode line = lines("times").get(0);
        String text = JSON.readTree(
                        Files.readAllLines(folder.resolve("data/reports.jsonl")).get(0))
                .path("text")
                .asText();
        int[] characters = text.codePoints().toArray();
        List<String> found = new ArrayList<>();
        for (JsonNode time : line.path("times")) {
            int begin = time.path("begin").asInt();
            found.add(new String(characters, begin, time.path("end").asInt() - begin));
        }
        assertThat(found).containsExactly("Tuesday", "Monday");
        assertThat(line.path("times").get(1).path("value").asText()).isEqualTo("2024-03-04");
    }

    @Test
    void losesALineThatIsNoReportAndNoOther() throws IOException {
        BenchResult result = run("stories");
        assertThat(result.lost()).singleElement().asString().contains("reports.jsonl");
        assertThat(lines("stories"))
                .extracting(line -> line.path("id").asText())
                .containsExactly("r1", "r2", "r3");
        List<String> stories = lines("stories").stream()
                .map(line -> line.path("story").asText())
                .toList();
        assertThat(stories.get(0)).isEqualTo(stories.get(2)).isNotEqualTo(stories.get(1));
    }

    @Test
    void pairsReportsThatShareText() throws IOException {
        run("copies");
        assertThat(lines("copies"))
                .singleElement()
                .satisfies(line -> assertThat(
                                List.of(line.path("a").asText(), line.path("b").asText()))
                        .containsExactlyInAnyOrder("r1", "r3"));
    }

    @Test
    void tellsHowReportsStandToClaims() throws IOException {
        run("claims");
        List<JsonNode> lines = lines("claims");
        assertThat(lines).extracting(line -> line.path("report").asText()).containsExactly("r1", "r2", "r9");
        assertThat(lines.get(0).path("claim").asText()).isEqualTo("Two ferries ran aground off Port Maren");
        assertThat(lines.get(0).path("stance").asText()).isIn("agree", "discuss");
        assertThat(lines.get(1).path("stance").asText()).isEqualTo("unrelated");
        assertThat(lines.get(2).path("stance").asText())
                .as("a report that is not there")
                .isEqualTo("unrelated");
    }

    @Test
    void checksClaimsAgainstAnArchive() throws IOException {
        run("own");
        List<JsonNode> answers =
                lines("own").stream().filter(line -> line.has("verdict")).toList();
        assertThat(answers).extracting(line -> line.path("id").asText()).containsExactly("k1", "k2");
        assertThat(answers.get(0).path("verdict").asText()).isIn("corroborated", "single-origin");
        assertThat(answers.get(0).path("origins").asInt()).isPositive();
        assertThat(answers.get(0).path("evidence").get(0).path("report").asText())
                .isIn("r1", "r3");
        assertThat(answers.get(1).path("verdict").asText()).isEqualTo("not-found");
        assertThat(lines("own")).filteredOn(line -> line.has("story")).hasSize(3);
        assertThat(lines("own")).filteredOn(line -> line.has("a")).hasSize(1);
    }

    @Test
    void findsWhoSaidWhat() throws IOException {
        run("attribution");
        JsonNode statements = lines("attribution").get(0).path("statements");
        assertThat(statements).isNotEmpty();
        assertThat(statements.get(0).path("content").get(0)).hasSize(2);
    }

    @Test
    void tellsNamesWithTheirTypes() throws IOException {
        run("names");
        assertThat(lines("names").get(1).path("names"))
                .extracting(name ->
                        name.path("begin").asInt() + " " + name.path("type").asText())
                .contains("103 PERSON");
    }

    @Test
    void namesTheSpeakersAndWhomEachNameStandsFor() throws IOException {
        run("coref");
        JsonNode line = lines("coref").get(0);
        assertThat(line.path("statements").get(0).path("speaker").asText()).isEqualTo("Ilse Quarrow");
        assertThat(line.path("names"))
                .extracting(name -> name.path("actor").asText())
                .contains("Port Maren");
    }

    @Test
    void tellsWhereSentencesStand() throws IOException {
        run("sentences");
        assertThat(lines("sentences").get(1).path("sentences")).hasSize(1);
    }

    @Test
    void judgesTheWordsItIsAskedFor() throws IOException {
        run("certainty");
        List<JsonNode> lines = lines("certainty");
        assertThat(lines).hasSize(2);
        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(line.path("certainty").asDouble()).isBetween(-3.0, 3.0));
        assertThat(lines.get(1).path("end").asInt() - lines.get(1).path("begin").asInt())
                .isEqualTo("harbour officials said".length());
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        DataSet.in(folder.resolve("data"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bench.run("weather", folder.resolve("data"), null, progress -> {}))
                .withMessageContaining("found 'weather'");
        assertThatExceptionOfType(NoData.class)
                .isThrownBy(() -> Bench.run("times", folder.resolve("nowhere"), predictions("times"), progress -> {}))
                .withMessageContaining("nowhere");
        assertThatExceptionOfType(NoData.class)
                .isThrownBy(() -> Bench.run("times", folder.resolve("data/html"), predictions("times"), progress -> {}))
                .withMessageContaining("reports.jsonl");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bench.run("times", folder.resolve("data"), null, progress -> {}))
                .withMessageContaining("predictions");
    }

    private BenchResult run(String task) throws IOException {
        DataSet.in(folder.resolve("data"));
        return Bench.run(task, folder.resolve("data"), predictions(task), progress -> {});
    }

    private Path predictions(String task) {
        return folder.resolve("out").resolve(task + ".jsonl");
    }

    private List<JsonNode> lines(String task) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(predictions(task))) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
