package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.ingest.Reading.all;
import static org.hearsay.ingest.Reading.bytes;
import static org.hearsay.ingest.Reading.fate;
import static org.hearsay.ingest.Reading.fates;
import static org.hearsay.ingest.Reading.gzip;
import static org.hearsay.ingest.Reading.kept;
import static org.hearsay.ingest.Reading.location;
import static org.hearsay.ingest.Reading.locations;
import static org.hearsay.ingest.Reading.standardInput;
import static org.hearsay.ingest.Reading.write;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {

    private static final String PAGE =
            "<!DOCTYPE html><html><head><title>Ferry</title></head><body><p>It ran.</p></body></html>";

    @TempDir
    Path folder;

    @Test
    void keepsTheBytesOfAPlainTextWhateverItsCharset() {
        byte[] latin = "Der Hafen von Öresk bleibt geschlossen.".getBytes(StandardCharsets.ISO_8859_1);
        RawReport report = kept(all(write(folder, "hafen.txt", latin))).get(0);
        assertThat(report.content()).isEqualTo(latin);
        assertThat(report.form()).isEqualTo(Form.PLAIN_TEXT);
        assertThat(report.known()).isEqualTo(Known.NOTHING);
    }

    @Test
    void seesAPageThatIsNamedText() {
        assertThat(kept(all(write(folder, "ferry.txt", PAGE))).get(0).form()).isEqualTo(Form.HTML);
    }

    @Test
    void seesUtf16ForText() {
        byte[] wide = "The ferry ran.\nIt ran late.".getBytes(StandardCharsets.UTF_16);
        RawReport report = kept(all(write(folder, "wide.txt", wide))).get(0);
        assertThat(report.form()).isEqualTo(Form.PLAIN_TEXT);
        assertThat(report.content()).isEqualTo(wide);
    }

    @Test
    void doesWhatTheCallerSaysItIs() {
        Path file = write(folder, "ferry.html", PAGE);
        assertThat(kept(all(file.toString(), As.TEXT)).get(0).form()).isEqualTo(Form.PLAIN_TEXT);
    }

    @Test
    void unpacksGzipAndKeepsTheNameOfThePackedFile() {
        Path file = write(folder, "ferry.html.gz", gzip(bytes(PAGE)));
        RawReport report = kept(all(file)).get(0);
        assertThat(report.location()).isEqualTo(file.toString());
        assertThat(Reading.text(report)).isEqualTo(PAGE);
        assertThat(report.form()).isEqualTo(Form.HTML);
    }

    @Test
    void readsEveryMemberOfAGzipFromAPipe() {
        // The first ends where the JDK's buffer ends: only then does it matter what the pipe says of more to come.
        Random random = new Random(11);
        StringBuilder line = new StringBuilder("{\"text\": \"One.\", \"rest\": \"");
        byte[] first = new byte[0];
        while ((first.length - 10) % (1 << 13) != 0) {
            line.append((char) ('a' + random.nextInt(26)));
            first = line.length() < 1 << 13 ? first : gzip(bytes(line + "\"}\n"));
        }
        byte[] second = gzip(bytes("{\"text\": \"Two.\"}\n"));
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        ByteArrayInputStream pipe = new ByteArrayInputStream(both) {
            @Override
            public synchronized int available() {
                return 0;
            }
        };
        try (Stream<Outcome<RawReport>> rows =
                new Ingest(IngestSettings.defaults(), pipe).read(new Input("-", As.AUTO, Known.NOTHING))) {
            assertThat(Reading.texts(rows.toList())).containsExactly("One.", "Two.");
        }
    }

    @Test
    void keepsWhatCameBeforeTheEndOfACutGzip() {
        StringBuilder lines = new StringBuilder();
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            lines.append("{\"text\": \"Ferry number ").append(random.nextLong()).append(" ran.\"}\n");
        }
        byte[] packed = gzip(bytes(lines.toString()));
        List<Outcome<RawReport>> rows = all(write(folder, "cut.jsonl.gz", Arrays.copyOf(packed, packed.length / 2)));
        assertThat(kept(rows)).hasSizeGreaterThan(1_000);
        assertThat(fate(rows.get(rows.size() - 1))).isEqualTo("failed: expected more, found the end: it is cut off");
    }

    @Test
    void stopsAtABomb() {
        byte[] bomb = gzip(bytes("a".repeat(100_000_000)));
        assertThat(fates(all(write(folder, "big.txt.gz", bomb))))
                .singleElement()
                .asString()
                .startsWith("failed: expected it to unpack to at most 200 times its size");
    }

    @Test
    void unpacksZstdAndStopsAtItsBombsAndCuts() {
        byte[] text = bytes("The ferry ran.");
        assertThat(Reading.texts(all(write(folder, "a.txt.zst", Zstd.compress(text)))))
                .containsExactly("The ferry ran.");
        byte[] random = new byte[100_000];
        new Random(5).nextBytes(random);
        byte[] packed = Zstd.compress(bytes(HexFormat.of().formatHex(random)));
        assertThat(fates(all(write(folder, "cut.txt.zst", Arrays.copyOf(packed, packed.length / 2)))))
                .singleElement()
                .asString()
                .startsWith("failed: ");
        assertThat(fates(all(write(folder, "big.txt.zst", Zstd.compress(bytes("a".repeat(50_000_000)))))))
                .singleElement()
                .asString()
                .startsWith("failed: expected it to unpack to at most 200 times");
    }

    @Test
    void stopsAtTheFourthLayerOfGzip() {
        byte[] four = gzip(gzip(gzip(gzip(bytes("The ferry ran.")))));
        assertThat(fates(all(write(folder, "four.gz", four))))
                .containsExactly("failed: expected at most 3 layers of compression, found more");
        assertThat(Reading.texts(all(write(folder, "three.gz", gzip(gzip(gzip(bytes("The ferry ran."))))))))
                .containsExactly("The ferry ran.");
    }

    @Test
    void dropsAnEmptyFileAndOneOfSpaces() {
        assertThat(fates(all(write(folder, "empty.txt", "")))).containsExactly("dropped: it is empty");
        assertThat(fates(all(write(folder, "blank.txt", " \n\t\n")))).containsExactly("dropped: it is empty");
        assertThat(fates(standardInput(new byte[0]))).containsExactly("dropped: it is empty");
    }

    @Test
    void dropsBinaryJunk() {
        byte[] junk = new byte[20_000];
        new Random(3).nextBytes(junk);
        assertThat(fates(all(write(folder, "junk.txt", junk))))
                .containsExactly("dropped: it is binary and no kind of file that is read");
    }

    @Test
    void failsOnFiftyMegabytesOnOneLineWithoutHoldingThem() {
        byte[] line = new byte[50_000_000];
        Arrays.fill(line, (byte) 'a');
        assertThat(fates(all(write(folder, "line.txt", line))))
                .containsExactly("failed: expected a report of at most 10,000,000 bytes, found more");
    }

    @Test
    void readsStandardInput() {
        List<Outcome<RawReport>> rows = standardInput(bytes("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n"));
        assertThat(locations(rows)).containsExactly("-:1", "-:2");
    }

    @Test
    void fillsFromTheUserWhatAReportLeavesOpen() {
        Known said = new Known("x1", "https://a.example/", "The Mole", "2024-02-03", "T", List.of(), List.of(), null);
        Path one = write(folder, "one.txt", "The ferry ran.");
        assertThat(kept(all(new Input(one.toString(), As.AUTO, said), new byte[0]))
                        .get(0)
                        .known())
                .isEqualTo(said);
        Path many = write(folder, "many.jsonl", "{\"outlet\": \"The Pier\", \"text\": \"One.\"}\n");
        Known known = kept(all(new Input(many.toString(), As.AUTO, said), new byte[0]))
                .get(0)
                .known();
        assertThat(known.outlet()).isEqualTo("The Pier");
        assertThat(known.published()).isEqualTo("2024-02-03");
        assertThat(known.id()).isNull();
        assertThat(known.url()).isNull();
    }

    @Test
    void throwsAtWhatNamesNothing() {
        assertThatThrownBy(() -> all(folder.resolve("absent.txt")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no such file: '")
                .hasMessageContaining("absent.txt");
        assertThatThrownBy(() -> all("ftp://a.example/feed", As.AUTO))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("http or https")
                .hasMessageContaining("ftp://a.example/feed")
                .hasMessageNotContaining("no such file");
        assertThatThrownBy(() -> all("", As.AUTO)).isInstanceOf(BadInput.class);
    }

    @Test
    void readsFileAddresses() {
        Path file = write(folder, "one.txt", "The ferry ran.");
        assertThat(Reading.texts(all(file.toUri().toString(), As.AUTO))).containsExactly("The ferry ran.");
    }

    @Test
    void drawsOnlyWhatIsAskedFor() throws Exception {
        // The second line lies far beyond the first: a reader that gathers would fail on it before giving the first.
        byte[] first = bytes("{\"text\": \"One.\"}\n");
        ByteArrayInputStream head = new ByteArrayInputStream(Arrays.copyOf(first, 1 << 20)) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                if (pos > 1 << 18) {
                    throw new IllegalStateException("read too far");
                }
                return super.read(buffer, offset, length);
            }
        };
        try (Stream<Outcome<RawReport>> rows =
                new Ingest(IngestSettings.defaults(), head).read(new Input("-", As.JSONL, Known.NOTHING))) {
            assertThat(Reading.fate(rows.iterator().next())).isEqualTo("kept");
        }
        assertThat(Files.exists(folder)).isTrue();
        assertThat(location(standardInput(first).get(0))).isEqualTo("-:1");
    }
}
