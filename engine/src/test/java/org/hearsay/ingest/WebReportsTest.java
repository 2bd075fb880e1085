package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ingest.Reading.bytes;
import static org.hearsay.ingest.Reading.fates;
import static org.hearsay.ingest.Reading.gzip;
import static org.hearsay.ingest.Reading.kept;
import static org.hearsay.ingest.Reading.locations;
import static org.hearsay.ingest.Reading.texts;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import javax.net.ssl.SSLSocketFactory;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WebReportsTest {

    private static final String PAGE =
            "<html><head><title>Ferry</title></head><body><p>The ferry ran.</p></body></html>";

    private final LocalServer server = new LocalServer();
    private final HandClock clock = new HandClock();

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    static IngestSettings settings(String... allowed) {
        return settings(Duration.ofMillis(1_500), allowed);
    }

    static IngestSettings settings(Duration fetchTimeout, String... allowed) {
        IngestSettings d = IngestSettings.defaults();
        return new IngestSettings(
                1_000_000,
                2_000_000,
                d.expansion(),
                Duration.ofSeconds(1),
                fetchTimeout,
                3,
                List.of(allowed),
                d.userAgent(),
                Duration.ofSeconds(1),
                true);
    }

    private List<Outcome<RawReport>> read(String url) {
        return read(url, settings("127.0.0.1"));
    }

    private List<Outcome<RawReport>> read(String url, IngestSettings settings) {
        return read(url, settings, new Web(settings, clock, clock));
    }

    private static List<Outcome<RawReport>> read(String url, IngestSettings settings, Web web) {
        try (Stream<Outcome<RawReport>> rows =
                new Ingest(settings, InputStream.nullInputStream(), web).read(new Input(url, As.AUTO, Known.NOTHING))) {
            return rows.toList();
        }
    }

    @Test
    void readsAPageWithItsAddressAndCharset() {
        byte[] latin = "<html><body><p>Öresk</p></body></html>".getBytes(StandardCharsets.ISO_8859_1);
        server.on(
                "/p?a=b",
                (request, out) ->
                        LocalServer.send(out, "200 OK", "content-type: text/html; charset=ISO-8859-1\r\n", latin));
        RawReport report = kept(read(server.url("/p?a=b#part"))).get(0);
        assertThat(report.form()).isEqualTo(Form.HTML);
        assertThat(report.content()).isEqualTo(latin);
        assertThat(report.known().charset()).isEqualTo("ISO-8859-1");
        assertThat(report.known().url()).isEqualTo(server.url("/p?a=b"));
        assertThat(report.location()).isEqualTo(server.url("/p?a=b#part"));
    }

    @Test
    void saysWhoAsksAndUnpacksTheAnswer() {
        server.on("/p", (request, out) -> {
            boolean polite = request.getOrDefault("User-Agent", "").startsWith("Hearsay/")
                    && request.getOrDefault("Host", "").equals("127.0.0.1:" + server.port());
            LocalServer.send(
                    out, polite ? "200 OK" : "400 Bad Request", "Content-Encoding: gzip\r\n", gzip(bytes(PAGE)));
        });
        assertThat(texts(read(server.url("/p")))).containsExactly(PAGE);
    }

    @Test
    void readsChunksAndAnswersWithoutALength() {
        server.on("/chunks", (request, out) -> {
            out.write(bytes("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"));
            out.write(bytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"));
            out.write(bytes("9;x=y\r\nThe ferry\r\n5\r\n ran.\r\n0\r\n\r\n"));
        });
        server.on("/close", (request, out) -> out.write(bytes("HTTP/1.0 200 OK\r\n\r\nThe ferry ran.")));
        assertThat(texts(read(server.url("/chunks")))).containsExactly("The ferry ran.");
        assertThat(texts(read(server.url("/close")))).containsExactly("The ferry ran.");
    }

    @Test
    void followsRedirectsToTheLastAddress() {
        server.redirect("/a", "b").redirect("/b", server.url("/c")).page("/c", "text/html", PAGE);
        assertThat(kept(read(server.url("/a"))).get(0).known().url()).isEqualTo(server.url("/c"));
    }

    @Test
    void stopsAfterTooManyRedirects() {
        server.redirect("/a", "/a");
        assertThat(fates(read(server.url("/a"))))
                .containsExactly("dropped: it is not fetched: it redirects more than 3 times");
        assertThat(server.asked()).hasSize(4);
    }

    @Test
    void refusesPrivateAddressesByDefault() {
        server.page("/p", "text/html", PAGE);
        assertThat(fates(read(server.url("/p"), settings())))
                .containsExactly("dropped: it is not fetched: its address 127.0.0.1 is not public (loopback);"
                        + " ingest.allowed can admit it");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void refusesARedirectToAPrivateAddress() throws Exception {
        try (LocalServer inner = new LocalServer(LocalServer.plain("127.0.0.2"))) {
            inner.page("/secret", "text/html", PAGE);
            server.redirect("/p", inner.url("/secret"));
            assertThat(fates(read(server.url("/p"))))
                    .singleElement()
                    .asString()
                    .startsWith("dropped: it is not fetched: its address 127.0.0.2 is not public (loopback)");
            assertThat(inner.asked()).isEmpty();
        }
    }

    @Test
    void refusesARedirectToAnotherScheme() {
        server.redirect("/p", "file:///etc/hostname");
        assertThat(fates(read(server.url("/p"))))
                .containsExactly(
                        "dropped: it is not fetched: only http and https are fetched, not 'file:///etc/hostname'");
    }

    @Test
    void connectsToTheAddressThatItCheckedAndLooksUpNoSecondTime() throws Exception {
        server.page("/p", "text/html", PAGE);
        List<String> lookUps = new ArrayList<>();
        IngestSettings settings = settings("127.0.0.1");
        // Every other look-up says something else: what a rebinding name server does.
        HttpClient.Names names = host -> {
            lookUps.add(host);
            return new InetAddress[] {LocalServer.address(lookUps.size() % 2 == 1 ? "127.0.0.1" : "10.0.0.1")};
        };
        Web web = web(settings, names);
        String url = "http://pier.example:" + server.port() + "/p";
        assertThat(fates(read(url, settings, web)))
                .singleElement()
                .asString()
                .contains("10.0.0.1 is not public (private)");
        // robots.txt took the first look-up, the page the second; cached now, the page is the third.
        assertThat(texts(read(url, settings, web))).containsExactly(PAGE);
        assertThat(lookUps).hasSize(3);
        assertThat(server.asked()).containsExactly("/p");
    }

    @Test
    void takesThePublicOneOfTwoAddresses() throws Exception {
        server.page("/p", "text/html", PAGE);
        IngestSettings settings = settings("127.0.0.1");
        Web web = web(settings, host ->
                new InetAddress[] {LocalServer.address("192.168.0.1"), LocalServer.address("127.0.0.1")});
        assertThat(texts(read("http://pier.example:" + server.port() + "/p", settings, web)))
                .containsExactly(PAGE);
    }

    private Web web(IngestSettings settings, HttpClient.Names names) {
        HttpClient http = new HttpClient(settings, names, (SSLSocketFactory) SSLSocketFactory.getDefault());
        return new Web(settings, http, clock, clock);
    }

    @Test
    void endsAtTheDeadlineWithANameThatIsNeverFound() {
        IngestSettings settings = settings("127.0.0.1");
        CountDownLatch never = new CountDownLatch(1);
        Web web = web(settings, host -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(host);
        });
        long begin = System.nanoTime();
        assertThat(fates(read("http://pier.example/p", settings, web)))
                .containsExactly(
                        "failed: expected all of it within 1.5 s, found no end of the look-up of pier.example");
        assertThat(System.nanoTime() - begin).isLessThan(10_000_000_000L);
        never.countDown();
    }

    @Test
    void endsAtTheDeadlineWithAServerThatSendsAByteNowAndThen() {
        server.on("/slow", (request, out) -> {
            out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"));
            for (int i = 0; i < 1_000; i++) {
                out.write('a');
                out.flush();
                Thread.sleep(100);
            }
        });
        long begin = System.nanoTime();
        assertThat(fates(read(server.url("/slow"))))
                .containsExactly("failed: expected all of it within 1.5 s, found the server still sending or silent");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void endsAtTheDeadlineOverAllRedirectsTogether() {
        for (int i = 0; i < 3; i++) {
            String next = "/" + (i + 1);
            server.on("/" + i, (request, out) -> {
                Thread.sleep(700);
                LocalServer.send(out, "302 Found", "Location: " + next + "\r\n", new byte[0]);
            });
        }
        assertThat(fates(read(server.url("/0"))))
                .singleElement()
                .asString()
                .startsWith("failed: expected all of it within 1.5 s");
    }

    @Test
    void endsWithASilentServer() {
        server.on("/silent", (request, out) -> Thread.sleep(20_000));
        assertThat(fates(read(server.url("/silent"))))
                .singleElement()
                .asString()
                .startsWith("failed: expected all of it within 1.5 s");
    }

    @Test
    void stopsAtTheLimitOfSize() {
        server.on("/endless", (request, out) -> {
            out.write(bytes("HTTP/1.1 200 OK\r\n\r\n"));
            byte[] block = new byte[1 << 16];
            Arrays.fill(block, (byte) 'a');
            while (true) {
                out.write(block);
            }
        });
        server.on("/chunks", (request, out) -> {
            out.write(bytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"));
            String chunk = "10000\r\n" + "a".repeat(1 << 16) + "\r\n";
            for (int i = 0; i < 50; i++) {
                out.write(bytes(chunk));
            }
            out.write(bytes("0\r\n\r\n"));
        });
        server.on(
                "/promise",
                (request, out) -> out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n")));
        server.on(
                "/headers",
                (request, out) -> out.write(bytes("HTTP/1.1 200 OK\r\nX: " + "a".repeat(100_000) + "\r\n\r\n")));
        assertThat(fates(read(server.url("/endless"))))
                .containsExactly("failed: expected an answer of at most 2,000,000 bytes, found more");
        assertThat(fates(read(server.url("/chunks"))))
                .containsExactly("failed: expected an answer of at most 2,000,000 bytes, found more");
        assertThat(fates(read(server.url("/promise"))))
                .containsExactly("failed: expected an answer of at most 2,000,000 bytes, found more");
        assertThat(fates(read(server.url("/headers"))))
                .containsExactly("failed: expected headers of at most 65,536 bytes, found more");
    }

    @Test
    void takesTheBodyAsItIsWhereNoCodingIsNamed() {
        server.on(
                "/utf",
                (request, out) -> LocalServer.send(
                        out, "200 OK", "Content-Type: text/html\r\nContent-Encoding: UTF-8\r\n", bytes(PAGE)));
        server.on(
                "/br",
                (request, out) -> LocalServer.send(
                        out, "200 OK", "Content-Type: text/html\r\nContent-Encoding: br\r\n", bytes("\u000b")));
        assertThat(texts(read(server.url("/utf")))).containsExactly(PAGE);
        assertThat(fates(read(server.url("/br")))).containsExactly("failed: expected gzip or no coding, found 'br'");
    }

    @Test
    void stopsAtABombAndAtACut() throws Exception {
        byte[] bomb = gzip(bytes("a".repeat(1_900_000)));
        server.on("/bomb", (request, out) -> LocalServer.send(out, "200 OK", "Content-Encoding: gzip\r\n", bomb));
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(bytes("a".repeat(1_900_000)));
        }
        server.on(
                "/deflate",
                (request, out) ->
                        LocalServer.send(out, "200 OK", "Content-Encoding: deflate\r\n", deflated.toByteArray()));
        server.on("/cut", (request, out) -> out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nThe fer")));
        server.on("/half", (request, out) -> {
            byte[] whole = gzip(bytes(PAGE));
            LocalServer.send(out, "200 OK", "Content-Encoding: gzip\r\n", Arrays.copyOf(whole, whole.length - 12));
        });
        assertThat(fates(read(server.url("/bomb"))))
                .singleElement()
                .asString()
                .startsWith("failed: expected it to unpack to at most 200 times");
        assertThat(fates(read(server.url("/deflate"))))
                .singleElement()
                .asString()
                .startsWith("failed: expected it to unpack to at most 200 times");
        assertThat(fates(read(server.url("/cut"))))
                .containsExactly("failed: expected more, found the end: it is cut off");
        assertThat(fates(read(server.url("/half"))))
                .containsExactly("failed: expected more, found the end: it is cut off");
    }

    @Test
    void failsOnBadAnswersAndDeadServers() throws Exception {
        server.on("/junk", (request, out) -> out.write(bytes("SSH-2.0-pier\r\n")));
        assertThat(fates(read(server.url("/gone")))).containsExactly("failed: expected the answer 200, found 404");
        assertThat(fates(read(server.url("/junk"))))
                .containsExactly("failed: expected an HTTP answer, found 'SSH-2.0-pier'");
        // Bound and not listening: nobody else can take the port meanwhile, and nobody answers on it.
        try (java.net.Socket silent = new java.net.Socket()) {
            silent.bind(new java.net.InetSocketAddress(java.net.InetAddress.getLoopbackAddress(), 0));
            assertThat(fates(read("http://127.0.0.1:" + silent.getLocalPort() + "/p")))
                    .singleElement()
                    .asString()
                    .startsWith("failed: expected a server at 127.0.0.1:");
        }
        assertThat(fates(read("http://no-such-host.invalid/")))
                .containsExactly("failed: expected a host, found none named 'no-such-host.invalid'");
    }

    @Test
    void obeysRobots() {
        server.page(
                "/robots.txt",
                "text/plain",
                "User-agent: *\nDisallow: /\n\nUser-agent: hearsay\nDisallow: /closed\nCrawl-delay: 7\n");
        server.page("/open", "text/html", PAGE).page("/closed/1", "text/html", PAGE);
        server.redirect("/way", "/closed/1");
        IngestSettings settings = settings("127.0.0.1");
        Web web = new Web(settings, clock, clock);
        String reason = "dropped: it is not fetched: the robots.txt of 127.0.0.1:" + server.port() + " forbids it";
        assertThat(fates(read(server.url("/open"), settings, web))).containsExactly("kept");
        assertThat(fates(read(server.url("/closed/1"), settings, web))).containsExactly(reason);
        assertThat(fates(read(server.url("/way"), settings, web))).containsExactly(reason);
        assertThat(server.asked()).containsExactly("/open", "/way");
        assertThat(clock.slept()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void staysAwayWhereRobotsCannotBeRead() {
        server.on("/robots.txt", (request, out) -> LocalServer.send(out, "503 Busy", "", new byte[0]));
        server.page("/p", "text/html", PAGE);
        assertThat(fates(read(server.url("/p")))).singleElement().asString().endsWith("answers 503");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void pausesBetweenTwoRequestsToOneHost() {
        server.page("/1", "text/html", PAGE).page("/2", "text/html", PAGE);
        IngestSettings settings = settings("127.0.0.1");
        Web web = new Web(settings, clock, clock);
        read(server.url("/1"), settings, web);
        assertThat(clock.slept()).isEmpty();
        read(server.url("/2"), settings, web);
        assertThat(clock.slept()).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void staysAwayForAsLongAsItIsAsked() {
        server.on(
                "/busy", (request, out) -> LocalServer.send(out, "429 Too Many", "Retry-After: 3600\r\n", new byte[0]));
        server.page("/2", "text/html", PAGE);
        IngestSettings settings = settings("127.0.0.1");
        Web web = new Web(settings, clock, clock);
        assertThat(fates(read(server.url("/busy"), settings, web)))
                .containsExactly("failed: expected the answer 200, found 429");
        assertThat(fates(read(server.url("/2"), settings, web)))
                .containsExactly(
                        "dropped: it is not fetched: 127.0.0.1 asked to be left alone until 2024-02-03T11:00:00Z");
        assertThat(server.asked()).containsExactly("/busy");
    }

    @Test
    void fetchesTheFullTextWhereAFeedHasNone() {
        String text = "It ran. ".repeat(100);
        server.page(
                "/feed",
                "application/rss+xml",
                "<rss version='2.0'><channel><title>The Pier</title>" + item("1", "Short.") + item("2", "Summary only.")
                        + item("3", text) + item("4", "") + "</channel></rss>");
        server.page("/1", "text/html; charset=UTF-8", PAGE);
        server.page("/4", "text/html", PAGE);
        List<Outcome<RawReport>> rows = read(server.url("/feed"));
        assertThat(texts(rows)).containsExactly(PAGE, "Summary only.", text, PAGE);
        assertThat(fates(rows).get(2)).isEqualTo("failed: the linked page: expected the answer 200, found 404");
        RawReport first = kept(rows).get(0);
        assertThat(first.location()).isEqualTo(server.url("/feed") + "#" + server.url("/1"));
        assertThat(Objects.requireNonNull(first.known().hint()).title()).isEqualTo("Ferry 1");
        assertThat(first.known().url()).isEqualTo(server.url("/1"));
        assertThat(first.known().charset()).isEqualTo("UTF-8");
        assertThat(server.asked()).containsExactly("/feed", "/1", "/2", "/4");
    }

    private String item(String number, String text) {
        return "<item><title>Ferry " + number + "</title><link>" + server.url("/" + number) + "</link><description>"
                + text + "</description></item>";
    }

    @Test
    void readsTheFeedsOfAList() {
        String feed =
                "<rss version='2.0'><channel><title>P</title>" + item("9", "It ran. ".repeat(100)) + "</channel></rss>";
        server.page("/a", "text/xml", feed).page("/b", "text/xml", feed);
        server.page(
                "/list",
                "text/xml",
                "<opml version='2.0'><body><outline text='x'><outline xmlUrl='" + server.url("/a")
                        + "'/></outline><outline xmlUrl='" + server.url("/gone") + "'/><outline xmlURL='"
                        + server.url("/b") + "'/>"
                        + "<outline xmlUrl='" + server.url("/list")
                        + "'/><outline xmlUrl='file:///etc'/></body></opml>");
        List<Outcome<RawReport>> rows = read(server.url("/list"));
        assertThat(fates(rows))
                .containsExactly(
                        "kept",
                        "failed: expected the answer 200, found 404",
                        "kept",
                        "dropped: a list of feeds within another",
                        "dropped: only http and https are fetched");
        assertThat(locations(rows).get(1)).isEqualTo(server.url("/gone"));
    }
}
