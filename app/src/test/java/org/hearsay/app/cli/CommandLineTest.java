package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every verb as a user or a program calls it, and its JSON against the published schemas. */
class CommandLineTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static String sample;
    private static String archive;
    private static String story;

    @BeforeAll
    static void addTheSample() throws IOException {
        sample = Sample.unpack(folder.resolve("sample")).toString();
        archive = folder.resolve("archive").toString();
        Session added = Session.run("add", sample, "--archive", archive);
        assertThat(added.code()).as(added.err()).isZero();
        assertThat(added.out()).isEmpty();
        assertThat(added.err()).contains("35 brought in: 35 kept, 0 known already, 0 lost");
        story = JSON.readTree(Session.run("stories", "--archive", archive, "--json")
                        .lines()
                        .get(0))
                .get("id")
                .asText();
    }

    @Test
    void changesNothingWhenTheSameInputIsAddedAgain() {
        String before = snapshot();

        Session again = Session.run("add", sample, "--archive", archive);

        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("0 kept, 35 known already");
        assertThat(snapshot()).isEqualTo(before);
    }

    private static String snapshot() {
        return Session.run("stories", "-a", archive, "--json").out()
                + Session.run("story", story, "-a", archive, "--json").out()
                + Session.run("ledger", "-a", archive, "--json").out();
    }

    @Test
    void writesJsonThatItsSchemasAllow() throws IOException {
        Session stories = Session.run("stories", "-a", archive, "--json");
        valid("stories", stories);
        for (String line : stories.lines()) {
            String id = JSON.readTree(line).get("id").asText();
            valid("story", Session.run("story", id, "-a", archive, "--json"));
            valid("claims", Session.run("claims", id, "-a", archive, "--json"));
        }
        JsonNode told = JSON.readTree(
                Session.run("story", story, "-a", archive, "--json").out());
        String first = told.get("reports").get(0).get("id").asText();
        String second = told.get("reports").get(1).get("id").asText();
        valid("report", Session.run("report", first, "-a", archive, "--json"));
        valid("compare", Session.run("compare", first, second, "-a", archive, "--json"));
        valid("search", Session.run("search", "ferry", "-a", archive, "--json"));
        valid("check", Session.run("check", "The captain of the Anselma was arrested.", "-a", archive, "--json"));
        valid("check", Session.run("check", "A comet struck the moon.", "-a", archive, "--json"));
        valid("ledger", Session.run("ledger", "-a", archive, "--json"));
    }

    @Test
    void readsEveryKindOfInputIntoReportsThatTheSchemaAllows() throws IOException {
        Session read = Session.run("read", sample);
        assertThat(read.code()).isZero();
        assertThat(read.lines()).hasSize(35);
        valid("report", read);
    }

    @Test
    void keepsAGivenIdAndTheOffsetsOfAGivenText() throws IOException {
        String text = "  The dam held.\n\n\"It held,\" said Ada Brandt, the engineer, on Monday.";
        String line = JSON.writeValueAsString(JSON.createObjectNode()
                .put("id", "my-1")
                .put("published", "2024-05-14")
                .put("text", text));

        Session read = Session.fed(line + "\n", "read", "-", "--as", "jsonl", "--outlet", "Dam News");

        JsonNode report = JSON.readTree(read.out());
        assertThat(report.get("id").asText()).isEqualTo("my-1");
        assertThat(report.get("text").asText()).isEqualTo(text);
        assertThat(report.get("outlet").asText()).isEqualTo("Dam News");
        JsonNode content = report.get("statements").get(0).get("content").get(0);
        assertThat(text.substring(content.get(0).asInt(), content.get(1).asInt()))
                .contains("It held");
        assertThat(report.get("statements").get(0).get("speaker").get("name").asText())
                .isEqualTo("Ada Brandt");
    }

    @Test
    void everySpanOfAStoryIsTheTextItQuotes() throws IOException {
        JsonNode told = JSON.readTree(
                Session.run("story", story, "-a", archive, "--json").out());
        int checked = 0;
        for (JsonNode claim : told.get("claims")) {
            for (JsonNode assertion : claim.get("assertions")) {
                String id = assertion.get("report").asText();
                JsonNode report = JSON.readTree(
                        Session.run("report", id, "-a", archive, "--json").out());
                String text = report.get("text").asText();
                assertThat(text.substring(
                                assertion.get("begin").asInt(),
                                assertion.get("end").asInt()))
                        .isEqualTo(assertion.get("text").asText());
                checked++;
                if (checked > 40) {
                    return;
                }
            }
        }
        assertThat(checked).isPositive();
    }

    @Test
    void saysWhatIsWrongWithAWrongCallAndEndsWithTwo() {
        assertThat(Session.run("story", "s-nowhere", "-a", archive)).satisfies(session -> {
            assertThat(session.code()).isEqualTo(2);
            assertThat(session.err()).contains("no story 's-nowhere'").doesNotContain("Exception");
        });
        assertThat(Session.run("stories", "-a", folder.resolve("none").toString())
                        .code())
                .isEqualTo(2);
        assertThat(Session.run("add", folder.resolve("no-such-file").toString(), "-a", archive))
                .satisfies(session -> {
                    assertThat(session.code()).isEqualTo(2);
                    assertThat(session.err()).contains("no-such-file").doesNotContain("\tat ");
                });
        assertThat(Session.run("add", sample, "-a", archive, "--set", "run.thread=2"))
                .satisfies(session -> {
                    assertThat(session.code()).isEqualTo(2);
                    assertThat(session.err()).contains("run.thread").contains("run.threads");
                });
        assertThat(Session.run("fly").code()).isEqualTo(2);
        assertThat(Session.run("read", sample, "--config", "no-such.properties"))
                .satisfies(session -> {
                    assertThat(session.code()).isEqualTo(2);
                    assertThat(session.err()).contains("no-such.properties");
                });
        assertThat(Session.run("bench", "times", folder.resolve("nowhere").toString(), "--predictions", "p"))
                .satisfies(session -> {
                    assertThat(session.code()).isEqualTo(2);
                    assertThat(session.err())
                            .contains("expected a folder of data")
                            .doesNotContain("a fault");
                });
    }

    @Test
    void aWrongCallOfAddLeavesNothingBehind(@TempDir Path own) {
        String fresh = own.resolve("archive").toString();

        Session typo = Session.run("add", sample, own.resolve("no-such-file").toString(), "-a", fresh);
        Session never = Session.run("add", sample, "-a", fresh, "--published", "some day");

        assertThat(typo.code()).isEqualTo(2);
        assertThat(never.code()).isEqualTo(2);
        assertThat(never.err()).contains("some day").contains("2024-05-14");
        assertThat(own).isEmptyDirectory();
    }

    @Test
    void endsWithThreeWhenTheArchiveIsNoArchive() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("hearsay.db"), "this is no database, it is a sentence of some length");

        Session session = Session.run("stories", "-a", broken.toString());

        assertThat(session.code()).isEqualTo(3);
        assertThat(session.err().lines()).hasSize(1);
    }

    @Test
    void findsTheSameAfterTheIndexIsMadeAnew() throws IOException {
        String before = Session.run("search", "ferry", "capsized", "-a", archive, "--json")
                .out();
        try (var files = Files.walk(Path.of(archive, "index"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }

        Session reindexed = Session.run("reindex", "-a", archive);

        assertThat(reindexed.code()).isZero();
        assertThat(Session.run("search", "ferry", "capsized", "-a", archive, "--json")
                        .out())
                .isEqualTo(before)
                .isNotEmpty();
    }

    @Test
    void everyVerbExplainsItself() {
        for (String verb : List.of(
                "demo",
                "read",
                "add",
                "watch-feeds",
                "stories",
                "story",
                "claims",
                "search",
                "report",
                "check",
                "compare",
                "move",
                "merge",
                "ledger",
                "serve",
                "reindex",
                "bench")) {
            Session help = Session.run(verb, "--help");
            assertThat(help.code()).isZero();
            assertThat(help.out()).startsWith("Usage: hearsay " + verb);
        }
    }

    @Test
    void aReportMovedByHandStaysWhereItWasPutWhenReportsAreAddedAgain(@TempDir Path own) throws IOException {
        String mine = own.resolve("mine").toString();
        Session.run("add", sample, "-a", mine);
        JsonNode told =
                JSON.readTree(Session.run("story", story, "-a", mine, "--json").out());
        String report = told.get("reports").get(0).get("id").asText();

        Session moved = Session.run("move", report, "--to", "new", "-a", mine);

        assertThat(moved.code()).as(moved.err()).isZero();
        String home = "s-" + report;
        assertThat(moved.out()).contains("moved by hand on " + LocalDate.now(ZoneId.systemDefault()));
        Session.run("add", sample, "-a", mine);
        Session after = Session.run("story", home, "-a", mine, "--json");
        assertThat(JSON.readTree(after.out()).get("reports")).hasSize(1);
        valid("story", after);
        assertThat(Session.run("story", home, "-a", mine).out()).contains("moved by hand on");

        Session merged = Session.run("merge", home, story, "-a", mine);

        assertThat(merged.code()).as(merged.err()).isZero();
        Session whole = Session.run("story", story, "-a", mine, "--json");
        assertThat(JSON.readTree(whole.out()).get("reports"))
                .hasSize(told.get("reports").size());
        assertThat(whole.out()).contains("merged by hand on");
        assertThat(Session.run("merge", home, story, "-a", mine).code()).isEqualTo(2);
    }

    @Test
    void demoPrintsTheBriefOfTheReadmeAndStops() throws IOException {
        Session demo = Session.run("demo", "--print");
        assertThat(demo.code()).as(demo.err()).isZero();
        assertThat(demo.out())
                .contains("8 reports by")
                .contains("WHOSE TEXT IT IS")
                .contains("DISPUTED");
        assertThat(demo.lines()).as("the brief in README.md").containsSubsequence(briefOfTheReadme());
    }

    private static List<String> briefOfTheReadme() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String brief = readme.substring(readme.indexOf("```\n") + 4, readme.lastIndexOf("```"));
        return brief.lines().filter(line -> !line.isBlank()).toList();
    }

    private static void valid(String name, Session session) throws IOException {
        assertThat(session.code()).as(session.err()).isZero();
        JsonSchema schema = schema(name);
        for (String line : session.lines()) {
            Set<ValidationMessage> problems = schema.validate(JSON.readTree(line));
            assertThat(problems).as(name + ": " + line).isEmpty();
        }
    }

    private static JsonSchema schema(String name) throws IOException {
        try (InputStream in = CommandLineTest.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        }
    }
}
