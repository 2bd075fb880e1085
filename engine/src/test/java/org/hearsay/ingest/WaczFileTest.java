package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ingest.Reading.all;
import static org.hearsay.ingest.Reading.bytes;
import static org.hearsay.ingest.Reading.fates;
import static org.hearsay.ingest.Reading.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaczFileTest {

    private static final String HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html";
    private static final int CENTRAL = 0x02014b50;
    private static final int PACKED_SIZE = 20;

    @TempDir
    Path folder;

    private static byte[] one() {
        return new Warc()
                .response("https://pier.example/1", HTML, bytes("<p>The ferry ran.</p>"))
                .bytes();
    }

    /** A page, and after it a picture of nothing that packs a thousandfold. */
    private static byte[] bomb() throws IOException {
        byte[] archive = new Warc()
                .response("https://pier.example/1", HTML, bytes("<p>The ferry ran.</p>"))
                .response("https://pier.example/2", "HTTP/1.1 200 OK\r\nContent-Type: image/png", new byte[60_000_000])
                .bytes();
        return WarcFileTest.zip("datapackage.json", bytes("{}"), "archive/data.warc", archive);
    }

    private List<Outcome<RawReport>> read(byte[] wacz) {
        return all(write(folder, "site.wacz", wacz));
    }

    @Test
    void stopsAtABomb() throws IOException {
        List<Outcome<RawReport>> rows = read(bomb());
        assertThat(fates(rows).get(0)).isEqualTo("kept");
        assertThat(fates(rows).get(1)).startsWith("failed: expected an archive of at most ");
        assertThat(rows).hasSize(2);
    }

    @Test
    void stopsAtABombThatCallsItselfLarge() throws IOException {
        byte[] lying = bomb();
        ByteBuffer zip = ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN);
        int last = 0;
        for (int i = 0; i + 4 < lying.length; i++) {
            last = zip.getInt(i) == CENTRAL ? i : last;
        }
        zip.putInt(last + PACKED_SIZE, Integer.MAX_VALUE);
        assertThat(fates(read(lying)))
                .last()
                .asString()
                .startsWith("failed: ")
                .satisfiesAnyOf(
                        fate -> assertThat(fate).contains("an archive of at most"),
                        // what a JDK says that looks at the sizes before
                        fate -> assertThat(fate).contains("zip"));
    }

    @Test
    void opensNoPackageWithinAnother() throws IOException {
        byte[] inner = WarcFileTest.zip("datapackage.json", bytes("{}"), "archive/data.warc", one());
        assertThat(fates(read(WarcFileTest.zip("datapackage.json", bytes("{}"), "archive/site.wacz", inner))))
                .containsExactly("dropped: a package within another");
    }

    @Test
    void leavesNoCopyBehindOfWhatCameThroughAPipe() throws IOException {
        byte[] large = new byte[200_000];
        new Random(13).nextBytes(large);
        byte[] wacz = WarcFileTest.zip("pages/pages.jsonl", large, "archive/data.warc", one());
        List<String> before = copies();
        assertThat(Reading.texts(Reading.standardInput(wacz))).containsExactly("<p>The ferry ran.</p>");
        byte[] packed = Reading.gzip(wacz);
        for (byte[] cut : List.of(Arrays.copyOf(wacz, wacz.length - 30), Arrays.copyOf(packed, packed.length - 30))) {
            assertThat(fates(Reading.standardInput(cut)))
                    .singleElement()
                    .asString()
                    .startsWith("failed: ");
        }
        assertThat(copies()).isEqualTo(before);
    }

    private static List<String> copies() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith("hearsay") && name.endsWith(".wacz"))
                    .sorted()
                    .toList();
        }
    }
}
