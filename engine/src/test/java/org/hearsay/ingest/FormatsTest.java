package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ingest.Reading.bytes;
import static org.hearsay.ingest.Reading.fates;
import static org.hearsay.ingest.Reading.gzip;
import static org.hearsay.ingest.Reading.kept;
import static org.hearsay.ingest.Reading.write;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of file, however it is packed and wherever it comes from: one report that says the same. */
class FormatsTest {

    private static final String RAN = "The ferry ran.";
    private static final Map<String, UnaryOperator<byte[]>> PACKINGS =
            Map.of("", whole -> whole, ".gz", Reading::gzip, ".zst", Zstd::compress);

    enum Sample {
        TXT(Form.PLAIN_TEXT),
        HTML(Form.HTML),
        JSONL(Form.CLEAN_TEXT),
        JSON(Form.CLEAN_TEXT),
        RSS(Form.HTML),
        ATOM(Form.HTML),
        JSONFEED(Form.HTML),
        WARC(Form.HTML),
        WACZ(Form.HTML),
        PDF(Form.DOCUMENT);

        private final Form form;

        Sample(Form form) {
            this.form = form;
        }

        byte[] whole() {
            return switch (this) {
                case TXT -> bytes(RAN);
                case HTML -> bytes("<!DOCTYPE html><html><head><title>T</title></head><body><p>" + RAN + "</p></html>");
                case JSONL -> bytes("{\"id\": \"1\", \"text\": \"" + RAN + "\"}\n");
                case JSON -> bytes("[\n{\"id\": \"1\",\n\"text\": \"" + RAN + "\"}\n]\n");
                case RSS ->
                    bytes("<?xml version='1.0'?><rss version='2.0'><channel><title>P</title><item><guid>1</guid>"
                            + "<description>" + RAN + "</description></item></channel></rss>");
                case ATOM ->
                    bytes("<feed xmlns='http://www.w3.org/2005/Atom'><title>P</title><entry><id>1</id>" + "<content>"
                            + RAN + "</content></entry></feed>");
                case JSONFEED ->
                    bytes("{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"P\","
                            + " \"items\": [{\"id\": \"1\", \"content_text\": \"" + RAN + "\"}]}");
                case WARC -> warc();
                case WACZ -> wacz();
                case PDF -> pdf();
            };
        }

        private static byte[] warc() {
            return new Warc()
                    .response(
                            "https://pier.example/1",
                            "HTTP/1.1 200 OK\r\nContent-Type: text/html",
                            bytes("<p>" + RAN + "</p>"))
                    .bytes();
        }

        private static byte[] wacz() {
            try {
                return WarcFileTest.zip("datapackage.json", bytes("{}"), "archive/data.warc.gz", gzip(warc()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static byte[] pdf() {
            try {
                return PdfTextTest.pdf("Notice", "", RAN);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void isIn(List<Outcome<RawReport>> rows) {
            assertThat(fates(rows)).containsExactly("kept");
            RawReport report = kept(rows).get(0);
            assertThat(Reading.text(report)).contains(RAN);
            assertThat(report.form()).isEqualTo(form);
        }
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void areReadFromAFileHoweverItIsPacked(Sample sample) {
        PACKINGS.forEach((ending, packing) -> {
            // No name helps: what it is shows in its bytes.
            Path file = write(folder, "report" + ending, packing.apply(sample.whole()));
            sample.isIn(Reading.all(file));
        });
    }

    @ParameterizedTest
    @EnumSource
    void areReadFromStandardInputHoweverItIsPacked(Sample sample) {
        PACKINGS.values().forEach(packing -> sample.isIn(Reading.standardInput(packing.apply(sample.whole()))));
    }

    @ParameterizedTest
    @EnumSource
    void areReadFromTheWebHoweverTheyArePacked(Sample sample) throws Exception {
        IngestSettings settings = WebReportsTest.settings("127.0.0.1");
        try (LocalServer server = new LocalServer()) {
            for (Map.Entry<String, UnaryOperator<byte[]>> packing : PACKINGS.entrySet()) {
                byte[] body = packing.getValue().apply(sample.whole());
                server.on("/r" + packing.getKey(), (request, out) -> LocalServer.send(out, "200 OK", "", body));
                HandClock clock = new HandClock();
                Ingest ingest = new Ingest(settings, InputStream.nullInputStream(), new Web(settings, clock, clock));
                Input input = new Input(server.url("/r" + packing.getKey()), As.AUTO, Known.NOTHING);
                try (Stream<Outcome<RawReport>> rows = ingest.read(input)) {
                    sample.isIn(rows.toList());
                }
            }
        }
    }

    @Test
    void areReadFromAFolderOfAllOfThem() {
        Map<String, Form> written = new TreeMap<>();
        for (Sample sample : Sample.values()) {
            PACKINGS.forEach((ending, packing) -> {
                String name = sample.name().toLowerCase(java.util.Locale.ROOT) + "/report" + ending;
                write(folder, name, packing.apply(sample.whole()));
                written.put(name, sample.form);
            });
        }
        List<Outcome<RawReport>> rows = Reading.all(folder);
        assertThat(fates(rows)).hasSize(written.size()).containsOnly("kept");
        Map<String, Form> read = new TreeMap<>();
        for (RawReport report : kept(rows)) {
            String place = report.location().substring(folder.toString().length() + 1);
            read.put(place.replaceFirst("[#:].*", ""), report.form());
            assertThat(Reading.text(report)).contains(RAN);
        }
        assertThat(read).isEqualTo(written);
    }

    @Test
    void areDocumentsWhateverTheCallerSays() {
        Path file = write(folder, "notice", Sample.PDF.whole());
        for (As as : As.values()) {
            Sample.PDF.isIn(Reading.all(file.toString(), as));
        }
    }

    @Test
    void areListsOfFeedsHoweverTheyArePacked() throws Exception {
        IngestSettings settings = WebReportsTest.settings("127.0.0.1");
        try (LocalServer server = new LocalServer()) {
            server.page("/f", "text/xml", new String(Sample.RSS.whole(), java.nio.charset.StandardCharsets.UTF_8));
            byte[] list = bytes("<opml version='2.0'><body><outline xmlUrl='" + server.url("/f") + "'/></body></opml>");
            for (Map.Entry<String, UnaryOperator<byte[]>> packing : PACKINGS.entrySet()) {
                Path file = write(
                        folder, "list" + packing.getKey(), packing.getValue().apply(list));
                HandClock clock = new HandClock();
                Ingest ingest = new Ingest(settings, InputStream.nullInputStream(), new Web(settings, clock, clock));
                try (Stream<Outcome<RawReport>> rows =
                        ingest.read(new Input(file.toString(), As.AUTO, Known.NOTHING))) {
                    Sample.RSS.isIn(rows.toList());
                }
            }
        }
    }
}
