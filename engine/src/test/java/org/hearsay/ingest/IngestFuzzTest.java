package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ingest.Reading.bytes;
import static org.hearsay.ingest.Reading.gzip;

import com.github.luben.zstd.Zstd;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoiled input of every kind: nothing is thrown past the door, and no case takes two seconds of processor time.
 *
 * <p>{@code -Dhearsay.fuzz.cases=20000} runs more, {@code -Dhearsay.fuzz.seed=N} others; a failure names its seed and case.
 */
class IngestFuzzTest {

    private static final int CASES = Integer.getInteger("hearsay.fuzz.cases", 500);
    private static final long SEED = Long.getLong("hearsay.fuzz.seed", 20240203L);
    private static final long MOST_NANOS = Duration.ofSeconds(2).toNanos();
    private static final As[] WAYS = {As.AUTO, As.AUTO, As.AUTO, As.FEED, As.JSONL, As.WARC, As.HTML};

    @TempDir
    Path folder;

    private static byte[] warc() {
        return new Warc()
                .response(
                        "https://pier.example/1", "HTTP/1.1 200 OK\r\nContent-Type: text/html", bytes("<p>It ran.</p>"))
                .response(
                        "https://pier.example/2",
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
                        gzip(bytes("<p>It ran.</p>")))
                .record("conversion", "https://pier.example/3", "text/plain", bytes("It ran."))
                .bytes();
    }

    private static Map<String, byte[]> seeds() throws IOException {
        String rss = "<?xml version='1.0'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
                + "<channel><title>The Pier</title><link>https://pier.example/</link>"
                + "<item><title>Ferry</title><link>https://pier.example/1</link><guid>g1</guid>"
                + "<pubDate>Sat, 03 Feb 2024 10:00:00 GMT</pubDate><source url='https://wire.example/'>Wire</source>"
                + "<content:encoded><![CDATA[<p>The ferry ran &amp; ran.</p>]]></content:encoded></item>"
                + "<item><title>Pier</title><description>Open.</description><author>a@b.example (Ada)</author></item>"
                + "</channel></rss>";
        String atom =
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>P</title><id>u</id><entry><title>T</title><id>e</id>"
                        + "<link href='https://pier.example/1'/><updated>2024-02-03T10:00:00Z</updated><author><name>A</name></author>"
                        + "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>It ran.</p></div></content></entry></feed>";
        String json =
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"P\", \"items\": [{\"id\": \"1\","
                        + " \"content_html\": \"<p>It ran.</p>\", \"authors\": [{\"name\": \"A\"}]}, {\"id\": 2, \"content_text\": \"x\"}]}";
        String lines =
                "{\"id\": \"r1\", \"url\": \"https://pier.example/1\", \"text\": \"The ferry ran.\", \"authors\": [\"A\"]}\n"
                                .repeat(5)
                        + "{\"html\": \"<p>It ran.</p>\", \"published\": \"2024-02-03\"}\n";
        byte[] warc = warc();
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        seeds.put("rss", bytes(rss));
        seeds.put("atom", bytes(atom));
        seeds.put("json feed", bytes(json));
        seeds.put("jsonl", bytes(lines));
        seeds.put("warc", warc);
        seeds.put("warc.gz", gzip(warc));
        seeds.put("jsonl.gz", gzip(bytes(lines)));
        seeds.put("jsonl.zst", Zstd.compress(bytes(lines)));
        seeds.put("opml", bytes("<opml><body><outline xmlUrl='https://pier.example/f'/></body></opml>"));
        seeds.put("pdf", PdfTextTest.pdf("Notice", "", "The ferry ran.", "", "It ran again."));
        seeds.put("html", bytes("<!DOCTYPE html><html><body><p>The ferry ran.</p></body></html>"));
        return seeds;
    }

    @Test
    void endsEveryCaseWithRows() throws IOException {
        List<Map.Entry<String, byte[]>> seeds = List.copyOf(seeds().entrySet());
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            Map.Entry<String, byte[]> seed = seeds.get(i % seeds.size());
            byte[] spoiled = new Mutation(random.nextLong()).of(seed.getValue());
            As as = WAYS[random.nextInt(WAYS.length)];
            String which = "seed " + SEED + ", case " + i + ", " + seed.getKey() + " read as " + as;
            assertThat(quick(which, () -> rows(spoiled, as))).as(which).isPositive();
        }
    }

    @Test
    void endsEverySpoiledPackageWithRows() throws IOException {
        byte[] whole = WarcFileTest.zip("datapackage.json", bytes("{}"), "archive/data.warc.gz", gzip(warc()));
        Random random = new Random(SEED);
        for (int i = 0; i < CASES / 10; i++) {
            Path file = folder.resolve("site.wacz");
            Files.write(file, new Mutation(random.nextLong()).of(whole));
            String which = "seed " + SEED + ", package " + i;
            quick(which, () -> Reading.all(file).size());
        }
    }

    @Test
    void endsEverySpoiledAnswerWithAnAnswerOrACause() throws IOException {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\nRetry-After: 5\r\n";
        String chunks = "10\r\n0123456789abcdef\r\n3;a=b\r\nxyz\r\n0\r\n\r\n";
        byte[] whole = bytes(head + "Transfer-Encoding: chunked\r\n\r\n" + chunks);
        Random random = new Random(SEED);
        WebAddress from = WebAddress.parse("https://pier.example/");
        for (int i = 0; i < CASES; i++) {
            byte[] spoiled = new Mutation(random.nextLong()).of(whole);
            quick("seed " + SEED + ", answer " + i, () -> {
                try {
                    HttpReader reader =
                            new HttpReader(new BufferedInputStream(new ByteArrayInputStream(spoiled)), 100_000, 200);
                    HttpAnswer answer = reader.read(from);
                    return answer.charset() == null ? 1 : 2;
                } catch (IOException e) {
                    return Rows.words(e).length();
                }
            });
        }
    }

    private interface Case {
        int run();
    }

    private static int quick(String which, Case one) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        try {
            return one.run();
        } catch (RuntimeException | Error e) {
            throw new AssertionError(which, e);
        } finally {
            assertThat(threads.getCurrentThreadCpuTime() - begin).as(which).isLessThan(MOST_NANOS);
        }
    }

    private static int rows(byte[] bytes, As as) {
        IngestSettings settings = WebReportsTest.settings();
        HandClock clock = new HandClock();
        HttpClient nobody = new HttpClient(
                settings,
                host -> {
                    throw new UnknownHostException(host);
                },
                (SSLSocketFactory) SSLSocketFactory.getDefault());
        Ingest ingest = new Ingest(settings, new ByteArrayInputStream(bytes), new Web(settings, nobody, clock, clock));
        try (Stream<Outcome<RawReport>> rows = ingest.read(new Input("-", as, Known.NOTHING))) {
            return (int) rows.count();
        }
    }
}
