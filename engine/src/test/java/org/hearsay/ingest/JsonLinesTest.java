package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ingest.Reading.all;
import static org.hearsay.ingest.Reading.fate;
import static org.hearsay.ingest.Reading.fates;
import static org.hearsay.ingest.Reading.kept;
import static org.hearsay.ingest.Reading.location;
import static org.hearsay.ingest.Reading.write;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

    @TempDir
    Path folder;

    private List<Outcome<RawReport>> read(String lines) {
        return all(write(folder, "reports.jsonl", lines));
    }

    @Test
    void readsAllThatALineSays() {
        RawReport report = kept(read("{\"id\": \"r1\", \"url\": \"https://pier.example/1\", \"outlet\": \"The Pier\","
                        + " \"published\": \"2024-02-03T10:00:00+02:00\", \"title\": \"Ferry\","
                        + " \"authors\": [\"Ada Quill\", \" \"], \"text\": \"  It ran.\", \"extra\": {}}"))
                .get(0);
        assertThat(report.form()).isEqualTo(Form.CLEAN_TEXT);
        assertThat(Reading.text(report)).isEqualTo("  It ran.");
        assertThat(report.known())
                .isEqualTo(new Known(
                        "r1",
                        "https://pier.example/1",
                        "The Pier",
                        "2024-02-03T10:00:00+02:00",
                        "Ferry",
                        List.of("Ada Quill"),
                        List.of(),
                        "UTF-8"));
    }

    @Test
    void takesHtmlForAPage() {
        RawReport report = kept(read("{\"html\": \"<p>It ran.</p>\", \"authors\": \"Ada Quill\"}\n"))
                .get(0);
        assertThat(report.form()).isEqualTo(Form.HTML);
        assertThat(report.known().authors()).containsExactly("Ada Quill");
    }

    @Test
    void failsOnTheSeventhOfTenAndKeepsTheOthers() {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 10; i++) {
            lines.append(i == 7 ? "{\"text\": \"Seven" : "{\"text\": \"Number " + i + ".\"}")
                    .append('\n');
        }
        List<Outcome<RawReport>> rows = read(lines.toString());
        assertThat(rows).hasSize(10);
        assertThat(kept(rows)).hasSize(9);
        assertThat(location(rows.get(6))).isEqualTo(folder.resolve("reports.jsonl") + ":7");
        assertThat(fate(rows.get(6))).startsWith("failed: expected a JSON object, found at column ");
    }

    @Test
    void tellsWhatWasWrongWithEachLine() {
        assertThat(fates(read(
                        "[1]\n{\"text\": 3}\n{\"title\": \"T\"}\n{\"text\": \" \"}\n{\"text\": \"a\"} trailing\n")))
                .satisfiesExactly(
                        row -> assertThat(row).isEqualTo("failed: expected a JSON object, found array"),
                        row -> assertThat(row).isEqualTo("failed: expected text for 'text', found number"),
                        row -> assertThat(row).isEqualTo("failed: expected 'text' or 'html', found neither"),
                        row -> assertThat(row).isEqualTo("dropped: its text is empty"),
                        row -> assertThat(row).startsWith("failed: expected a JSON object, found at column"));
    }

    @Test
    void passesOverALineThatIsTooLong() {
        String rows = "{\"text\": \"One.\"}\n{\"text\": \"" + "a".repeat(11_000_000) + "\"}\n\n{\"text\": \"Four.\"}";
        assertThat(fates(read(rows)))
                .containsExactly("kept", "failed: expected a line of at most 10,000,000 bytes, found more", "kept");
    }

    @Test
    void countsBlankLinesAndSkipsAByteOrderMark() {
        List<Outcome<RawReport>> rows = read("\uFEFF\n\n{\"text\": \"Three.\"}\r\n");
        assertThat(Reading.locations(rows)).containsExactly(folder.resolve("reports.jsonl") + ":3");
        assertThat(fates(read("\uFEFF{\"text\": \"One.\"}"))).containsExactly("kept");
    }

    @Test
    void failsOnALineNestedTooDeep() {
        assertThat(fates(read("{\"text\": \"One.\", \"x\": " + "[".repeat(100_000) + "\n{\"text\": \"Two.\"}\n")))
                .satisfiesExactly(
                        row -> assertThat(row).contains("nesting depth"),
                        row -> assertThat(row).isEqualTo("kept"));
    }

    @Test
    void givesUpOnAFileOfOtherThings() {
        List<Outcome<RawReport>> rows = read("{\"gold\": 1}\n".repeat(1_000));
        assertThat(rows).hasSize(101);
        assertThat(fate(rows.get(100)))
                .isEqualTo("failed: expected reports, found 100 lines in a row that are none; the rest is not read");
        String mixed = ("{\"gold\": 1}\n".repeat(99) + "{\"text\": \"It ran.\"}\n").repeat(3);
        assertThat(kept(read(mixed))).hasSize(3);
    }

    @Test
    void failsOnALineInAnotherCharset() {
        byte[] line = "{\"text\": \"Öresk\"}\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(fates(all(write(folder, "latin.jsonl", line))))
                .singleElement()
                .asString()
                .startsWith("failed: expected a JSON object");
    }
}
