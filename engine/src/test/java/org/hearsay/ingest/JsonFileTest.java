package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ingest.Reading.all;
import static org.hearsay.ingest.Reading.fates;
import static org.hearsay.ingest.Reading.kept;
import static org.hearsay.ingest.Reading.write;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFileTest {

    private static final String FEED = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "The Pier",
             "items": [{"id": "1", "url": "https://pier.example/1", "title": "Ferry", "content_html": "<p>It ran.</p>",
                        "date_published": "2024-02-03T10:00:00+02:00", "authors": [{"name": "Ada Quill"}]},
                       {"id": "2", "content_text": "Late & slow.\\n\\nVery."},
                       {"id": "3", "title": "Nothing"}]}
            """;

    @TempDir
    Path folder;

    private List<Outcome<RawReport>> read(String json) {
        return all(write(folder, "feed.json", json));
    }

    @Test
    void readsAJsonFeed() {
        List<Outcome<RawReport>> rows = read(FEED);
        assertThat(fates(rows)).containsExactly("kept", "kept", "dropped: the entry has no text");
        RawReport first = kept(rows).get(0);
        assertThat(first.location()).isEqualTo(folder.resolve("feed.json") + "#1");
        assertThat(first.form()).isEqualTo(Form.HTML);
        assertThat(first.known())
                .isEqualTo(new Known(
                        null,
                        "https://pier.example/1",
                        "The Pier",
                        "2024-02-03T10:00:00+02:00",
                        "Ferry",
                        List.of("Ada Quill"),
                        List.of(),
                        "UTF-8"));
        assertThat(Reading.texts(rows).get(1)).isEqualTo("<p>Late &amp; slow.</p>\n<p>Very.</p>");
    }

    @Test
    void keepsTheItemsBeforeTheBreak() {
        List<Outcome<RawReport>> rows = read(FEED.substring(0, FEED.indexOf("Very")));
        assertThat(fates(rows).get(0)).isEqualTo("kept");
        assertThat(fates(rows).get(1)).startsWith("failed: expected the rest after 1 reports, found: ");
    }

    @Test
    void readsAReportOverManyLinesAndAnArrayOfReports() {
        assertThat(kept(read("{\n \"id\": \"r1\",\n \"text\": \"It ran.\"\n}"))
                        .get(0)
                        .known()
                        .id())
                .isEqualTo("r1");
        assertThat(fates(read("[\n{\"text\": \"One.\"},\n{\"title\": \"T\"}\n]")))
                .containsExactly("kept", "failed: expected 'text' or 'html', found neither");
    }

    @Test
    void dropsJsonThatIsSomethingElse() {
        assertThat(fates(read("{\n \"name\": \"x\",\n \"list\": [1, 2]\n}")))
                .containsExactly("dropped: it is JSON, but neither a feed nor a report");
    }
}
