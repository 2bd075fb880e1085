package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ingest.Reading.all;
import static org.hearsay.ingest.Reading.bytes;
import static org.hearsay.ingest.Reading.fates;
import static org.hearsay.ingest.Reading.gzip;
import static org.hearsay.ingest.Reading.kept;
import static org.hearsay.ingest.Reading.write;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdDictCompress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.model.Form;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WarcFileTest {

    private static final String HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=ISO-8859-1";

    @TempDir
    Path folder;

    private static Warc pages() {
        return new Warc()
                .record("warcinfo", "", "application/warc-fields", bytes("software: a\r\n"))
                .record(
                        "request",
                        "https://pier.example/1",
                        "application/http; msgtype=request",
                        bytes("GET / HTTP/1.1\r\n\r\n"))
                .response("https://pier.example/1", HTML, bytes("<p>The ferry ran.</p>"))
                .response("https://pier.example/a.png", "HTTP/1.1 200 OK\r\nContent-Type: image/png", bytes("png"))
                .response(
                        "https://pier.example/gone",
                        "HTTP/1.1 404 Not Found\r\nContent-Type: text/html",
                        bytes("<p>No.</p>"))
                .response(
                        "https://pier.example/2",
                        HTML + "\r\nContent-Encoding: gzip",
                        gzip(bytes("<p>It ran late.</p>")));
    }

    @Test
    void keepsThePagesAndCountsTheRest() {
        Path file = write(folder, "pages.warc", pages().bytes());
        List<Outcome<RawReport>> rows = all(file);
        assertThat(fates(rows)).containsExactly("kept", "kept", "dropped: no pages: 1 of image/png, 1 of status 404");
        RawReport page = kept(rows).get(0);
        assertThat(page.location()).isEqualTo(file + "#https://pier.example/1");
        assertThat(page.form()).isEqualTo(Form.HTML);
        assertThat(page.known().url()).isEqualTo("https://pier.example/1");
        assertThat(page.known().charset()).isEqualTo("ISO-8859-1");
        assertThat(page.known().published()).isNull();
        assertThat(Reading.texts(rows)).containsExactly("<p>The ferry ran.</p>", "<p>It ran late.</p>");
    }

    @Test
    void readsPackedRecordsOneByOne() {
        byte[] one = gzip(new Warc()
                .response("https://pier.example/1", HTML, bytes("<p>One.</p>"))
                .bytes());
        byte[] two = gzip(new Warc()
                .response("https://pier.example/2", HTML, bytes("<p>Two.</p>"))
                .bytes());
        byte[] both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        assertThat(Reading.texts(all(write(folder, "two.warc.gz", both))))
                .containsExactly("<p>One.</p>", "<p>Two.</p>");
    }

    @Test
    void readsRecordsPackedOneByOneWithZstd() {
        byte[] both = joined(Zstd.compress(record(1)), Zstd.compress(record(2)));
        assertThat(Reading.texts(all(write(folder, "two.warc.zst", both))))
                .containsExactly("<p>Ferry 1 ran.</p>", "<p>Ferry 2 ran.</p>");
        assertThat(Reading.texts(Reading.standardInput(both))).hasSize(2);
    }

    @Test
    void readsRecordsPackedWithADictionaryThatTheArchiveBringsAlong() {
        byte[] whole = withDictionary();
        List<Outcome<RawReport>> rows = all(write(folder, "two.warc.zst", whole));
        assertThat(fates(rows)).containsExactly("kept", "kept");
        assertThat(Reading.texts(rows)).containsExactly("<p>Ferry 1 ran.</p>", "<p>Ferry 2 ran.</p>");
        for (int cut : new int[] {9, whole.length / 2, whole.length - 20}) {
            assertThat(fates(all(write(folder, "cut.warc.zst", Arrays.copyOf(whole, cut)))))
                    .as("cut after %d bytes", cut)
                    .last()
                    .asString()
                    .isNotEqualTo("kept");
        }
    }

    /** Two records, each packed by itself with a dictionary that stands at the front. */
    static byte[] withDictionary() {
        byte[][] samples = new byte[2_000][];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = record(i);
        }
        byte[] space = new byte[4_000];
        byte[] dictionary = Arrays.copyOf(space, (int) Zstd.trainFromBuffer(samples, space));
        // The skippable frame at the front, as the specification of WARC files with Zstandard has it.
        byte[] front = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x184D2A5D)
                .putInt(dictionary.length)
                .array();
        ZstdDictCompress shared = new ZstdDictCompress(dictionary, 3);
        byte[] one = Zstd.compress(record(1), shared);
        byte[] two = Zstd.compress(record(2), shared);
        return joined(joined(front, dictionary), joined(one, two));
    }

    @Test
    void endsWithAPageThatIsPackedWithZstd() {
        byte[] packed = Zstd.compress(bytes("<p>The ferry ran.</p>"));
        byte[] archive = new Warc()
                .response("https://pier.example/1", HTML + "\r\nContent-Encoding: zstd", packed)
                .response(
                        "https://pier.example/2",
                        HTML + "\r\nContent-Encoding: zstd",
                        Arrays.copyOf(packed, packed.length - 5))
                .response("https://pier.example/3", HTML + "\r\nContent-Encoding: zstd", new byte[0])
                .response("https://pier.example/4", HTML, bytes("<p>It ran late.</p>"))
                .bytes();
        List<Outcome<RawReport>> rows = all(write(folder, "zstd.warc", archive));
        assertThat(Reading.texts(rows)).containsExactly("<p>The ferry ran.</p>", "<p>It ran late.</p>");
        assertThat(fates(rows))
                .satisfiesExactly(
                        row -> assertThat(row).isEqualTo("kept"),
                        row -> assertThat(row).startsWith("failed: "),
                        row -> assertThat(row).isNotEqualTo("kept"),
                        row -> assertThat(row).isEqualTo("kept"));
    }

    private static byte[] record(int number) {
        return new Warc()
                .response("https://pier.example/" + number, HTML, bytes("<p>Ferry " + number + " ran.</p>"))
                .bytes();
    }

    private static byte[] joined(byte[] one, byte[] two) {
        byte[] both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        return both;
    }

    @Test
    void readsDocumentsAndWhatWasKeptWithoutItsAnswer() throws IOException {
        byte[] pdf = PdfTextTest.pdf("Notice", "", "The ferry will stop.");
        byte[] archive = new Warc()
                .response("https://pier.example/1.pdf", "HTTP/1.1 200 OK\r\nContent-Type: application/pdf", pdf)
                .record("resource", "https://pier.example/2.pdf", "application/pdf", pdf)
                .record("resource", "https://pier.example/3", "text/html", bytes("<p>It ran.</p>"))
                .bytes();
        List<RawReport> reports = kept(all(write(folder, "notices.warc", archive)));
        assertThat(reports).extracting(RawReport::form).containsExactly(Form.DOCUMENT, Form.DOCUMENT, Form.HTML);
        assertThat(reports)
                .extracting(Reading::text)
                .containsExactly("The ferry will stop.", "The ferry will stop.", "<p>It ran.</p>");
        assertThat(reports.get(0).known().url()).isEqualTo("https://pier.example/1.pdf");
    }

    @Test
    void keepsThePagesBeforeTheCut() {
        byte[] whole = pages().bytes();
        List<Outcome<RawReport>> rows = all(write(folder, "cut.warc", Arrays.copyOf(whole, whole.length - 40)));
        assertThat(fates(rows).get(0)).isEqualTo("kept");
        assertThat(fates(rows).get(1)).startsWith("failed: ");
    }

    @Test
    void goesOnAfterARecordWithoutHttp() {
        byte[] archive = new Warc()
                .record(
                        "response",
                        "https://pier.example/0",
                        "application/http; msgtype=response",
                        bytes("\u0000\u0001no http"))
                .response("https://pier.example/1", HTML, bytes("<p>One.</p>"))
                .bytes();
        List<Outcome<RawReport>> rows = all(write(folder, "odd.warc", archive));
        assertThat(fates(rows).get(0)).startsWith("failed: ");
        assertThat(Reading.texts(rows)).containsExactly("<p>One.</p>");
    }

    @Test
    void readsThePlainTextOfConversions() {
        byte[] archive = new Warc()
                .record("conversion", "https://pier.example/1", "text/plain", bytes("The ferry ran."))
                .bytes();
        RawReport report = kept(all(write(folder, "wet.warc", archive))).get(0);
        assertThat(report.form()).isEqualTo(Form.PLAIN_TEXT);
        assertThat(report.known().url()).isEqualTo("https://pier.example/1");
    }

    @Test
    void failsOnAPageThatUnpacksTooFar() {
        byte[] archive = new Warc()
                .response("https://pier.example/1", HTML + "\r\nContent-Encoding: gzip", gzip(new byte[30_000_000]))
                .response("https://pier.example/2", HTML, bytes("<p>Two.</p>"))
                .bytes();
        assertThat(fates(all(write(folder, "bomb.warc", archive))))
                .containsExactly("failed: expected a page of at most 10,000,000 bytes, found more", "kept");
    }

    @Test
    void readsTheArchivesInAWacz() throws IOException {
        byte[] archive = gzip(new Warc()
                .response("https://pier.example/1", HTML, bytes("<p>One.</p>"))
                .bytes());
        Path file = write(folder, "site.wacz", zip("datapackage.json", bytes("{}"), "archive/data.warc.gz", archive));
        RawReport report = kept(all(file)).get(0);
        assertThat(report.location()).isEqualTo(file + "#archive/data.warc.gz#https://pier.example/1");
        assertThat(Reading.text(report)).isEqualTo("<p>One.</p>");
    }

    @Test
    void dropsAZipThatIsNoWacz() throws IOException {
        assertThat(fates(all(write(folder, "x.zip", zip("a.txt", bytes("a"), "b.txt", bytes("b"))))))
                .containsExactly("dropped: it is a zip file but no WACZ package; unpack it and name the folder");
    }

    static byte[] zip(String first, byte[] one, String second, byte[] two) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(first));
            zip.write(one);
            zip.putNextEntry(new ZipEntry(second));
            zip.write(two);
        }
        return packed.toByteArray();
    }
}
