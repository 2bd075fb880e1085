package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ingest.Reading.bytes;
import static org.hearsay.ingest.Reading.gzip;

import com.github.luben.zstd.Zstd;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import org.hearsay.clean.ReportCleaner;
import org.hearsay.fuzz.FuzzRun;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoiled input of every kind, read and cleaned: nothing is thrown past a door, and no case takes more than a report may.
 *
 * <p>{@code -Dhearsay.fuzz.folder=DIR} spoils the files of a folder besides, such as saved pages.
 */
class IngestFuzzTest {

    private static final String FOLDER = System.getProperty("hearsay.fuzz.folder", "");
    private static final As[] WAYS = {As.FEED, As.JSONL, As.WARC, As.HTML, As.TEXT};
    private static final int SELDOM = 8;
    private static final int PACKAGES = 10;

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry runs aground | The Pier</title>
            <meta property="og:title" content="Ferry runs aground"><meta name="author" content="Ida Morrow">
            <link rel="canonical" href="https://pier.example/1">
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle",
            "headline": "Ferry runs aground", "datePublished": "2024-02-03T10:00:00+01:00",
            "author": [{"@type": "Person", "name": "Ida Morrow"}], "publisher": {"name": "The Pier"}}]}</script></head>
            <body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
            <article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Ferry runs aground</h1>
            <p class="byline">By Ida Morrow and Karl Venn</p><time datetime="2024-02-03T10:00:00Z">3 February 2024</time>
            <figure><img src="a.jpg" alt=""><figcaption>The ferry. Photo: Selm Wire</figcaption></figure>
            <div itemprop="articleBody"><p>SELM (Selm Wire) - A ferry with 240 people ran aground near the port, the coast
            guard said.</p><h2>Nobody hurt</h2><p>&ldquo;All are safe,&rdquo; said Ada Quill, its spokeswoman.</p>
            <blockquote><p>It was a loud bang.</p></blockquote><table><tr><td>Boats</td><td>2</td></tr></table></div>
            <aside><h3>Also read</h3><a href="/2">Pier closed</a></aside></article>
            <footer>&copy; 2024 The Pier</footer></body></html>
            """;
    private static final String TEXT = """
            Ferry runs aground - The Pier
            Home
            Sport
            Saturday, February 3, 2024
            By Ida Morrow
            Photo: Selm Wire
            SELM (Selm Wire) - A ferry with 240 people ran aground near the port, the coast guard said.
            ALSO READ: Pier closed
            "All are safe," said Ada Quill, its spokeswoman, on Saturday. (With inputs from agencies)
            Subscribe to our newsletter
            """;

    private final ReportCleaner cleaner = new ReportCleaner();

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
                .response(
                        "https://pier.example/4",
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: zstd",
                        Zstd.compress(bytes("<p>It ran.</p>")))
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
        seeds.put("warc.zst", WarcFileTest.withDictionary());
        seeds.put("jsonl.gz", gzip(bytes(lines)));
        seeds.put("jsonl.zst", Zstd.compress(bytes(lines)));
        seeds.put("opml", bytes("<opml><body><outline xmlUrl='https://pier.example/f'/></body></opml>"));
        seeds.put("pdf", PdfTextTest.pdf("Notice", "", "The ferry ran.", "", "It ran again."));
        seeds.put("loose pdf", PdfTextTest.loosePdf());
        seeds.put("html", bytes(PAGE));
        seeds.put("text", bytes(TEXT));
        if (!FOLDER.isEmpty()) {
            try (Stream<Path> files = Files.list(Path.of(FOLDER))) {
                for (Path file : files.sorted().toList()) {
                    seeds.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                }
            }
        }
        return seeds;
    }

    @Test
    void endsEveryCaseWithRows() throws IOException {
        FuzzRun run = new FuzzRun("pages, feeds, archives, documents and lines");
        List<Map.Entry<String, byte[]>> seeds = List.copyOf(seeds().entrySet());
        Random random = run.random();
        for (int i = 0; i < FuzzRun.cases(); i++) {
            Map.Entry<String, byte[]> seed = seeds.get(i % seeds.size());
            byte[] spoiled = new Mutation(random.nextLong()).of(seed.getValue());
            As as = random.nextInt(SELDOM) == 0 ? WAYS[random.nextInt(WAYS.length)] : As.AUTO;
            run.check("case " + i + ", " + seed.getKey() + " read as " + as, spoiled, () -> {
                List<Outcome<Report>> rows = rows(spoiled, as);
                assertThat(rows).isNotEmpty();
                return isRead(rows);
            });
        }
        run.finish();
    }

    @Test
    void endsEverySpoiledPackageWithRows() throws IOException {
        FuzzRun run = new FuzzRun("packages of archives");
        byte[] whole = WarcFileTest.zip("datapackage.json", bytes("{}"), "archive/data.warc.gz", gzip(warc()));
        Random random = run.random();
        for (int i = 0; i < FuzzRun.cases() / PACKAGES; i++) {
            byte[] spoiled = new Mutation(random.nextLong()).of(whole);
            Path file = Files.write(folder.resolve("site.wacz"), spoiled);
            run.check("case " + i, spoiled, () -> isRead(Reading.all(file)));
        }
        run.finish();
    }

    @Test
    void endsEverySpoiledAnswerWithAnAnswerOrACause() throws IOException {
        FuzzRun run = new FuzzRun("answers of servers");
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\nRetry-After: 5\r\n";
        String chunks = "10\r\n0123456789abcdef\r\n3;a=b\r\nxyz\r\n0\r\n\r\n";
        byte[] whole = bytes(head + "Transfer-Encoding: chunked\r\n\r\n" + chunks);
        Random random = run.random();
        WebAddress from = WebAddress.parse("https://pier.example/");
        for (int i = 0; i < FuzzRun.cases(); i++) {
            byte[] spoiled = new Mutation(random.nextLong()).of(whole);
            run.check("case " + i, spoiled, () -> isAnswer(spoiled, from));
        }
        run.finish();
    }

    private static boolean isAnswer(byte[] bytes, WebAddress from) throws Refused {
        try {
            HttpReader reader = new HttpReader(new BufferedInputStream(new ByteArrayInputStream(bytes)), 100_000, 200);
            return reader.read(from).status() > 0;
        } catch (IOException e) {
            assertThat(Rows.words(e)).isNotEmpty();
            return false;
        }
    }

    private List<Outcome<Report>> rows(byte[] bytes, As as) {
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
            return rows.map(row -> row.then(cleaner::clean)).toList();
        }
    }

    private static <T> boolean isRead(List<Outcome<T>> rows) {
        return rows.stream().anyMatch(Outcome.Kept.class::isInstance);
    }
}
