package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ingest.Reading.fates;
import static org.hearsay.ingest.Reading.kept;
import static org.hearsay.ingest.Reading.texts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class LinkedPagesTest {

    private static final String PAGE = "<html><body><p>The ferry ran all night.</p></body></html>";

    @TempDir
    Path folder;

    private final LocalServer server = new LocalServer();
    private final HandClock clock = new HandClock();
    private final List<Outcome<RawReport>> rows = new ArrayList<>();

    @BeforeEach
    void serve() {
        server.page("/1", "text/html", PAGE);
        feed("Short.", "/1");
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private void feed(String text, String... links) {
        StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>The Pier</title>");
        for (String link : links) {
            feed.append("<item><title>Ferry</title><link>" + (link.startsWith("/") ? server.url(link) : link)
                    + "</link><pubDate>Sat, 03 Feb 2024 08:00:00 +0100</pubDate>"
                    + "<source url='https://wire.example/'>Selm Wire</source><description>" + text
                    + "</description></item>");
        }
        server.page("/f", "text/xml", feed.append("</channel></rss>").toString());
    }

    private static IngestSettings settings(boolean linkedPages) {
        IngestSettings s = WebReportsTest.settings("127.0.0.1");
        return new IngestSettings(
                s.reportBytes(),
                s.feedBytes(),
                s.expansion(),
                s.connectTimeout(),
                s.fetchTimeout(),
                s.redirects(),
                s.allowed(),
                s.userAgent(),
                s.hostDelay(),
                linkedPages);
    }

    private void read(boolean linkedPages) {
        IngestSettings settings = settings(linkedPages);
        Ingest ingest = new Ingest(settings, InputStream.nullInputStream(), new Web(settings, clock, clock));
        try (Stream<Outcome<RawReport>> all = ingest.read(new Input(server.url("/f"), As.AUTO, Known.NOTHING))) {
            all.forEach(rows::add);
        }
    }

    private void poll(boolean linkedPages) {
        new FeedWatcher(settings(linkedPages), new JsonFeedState(folder.resolve("feeds.json")), clock, clock)
                .poll(server.url("/f"), Duration.ofHours(1), rows::add);
    }

    @Test
    void haveWhatTheFeedSaysForAHintAlsoItsSource() {
        read(true);
        assertThat(texts(rows)).containsExactly(PAGE);
        Known known = kept(rows).get(0).known();
        assertThat(known.withHint(null)).isEqualTo(Known.NOTHING.withUrl(server.url("/1")));
        assertThat(texts(List.of(new Outcome.Kept<>(
                        Objects.requireNonNull(kept(rows).get(0).substitute())))))
                .containsExactly("Short.");
        Known hint = hint();
        assertThat(hint.title()).isEqualTo("Ferry");
        assertThat(hint.credits()).containsExactly("Selm Wire");
        assertThat(hint.outlet()).isEqualTo("The Pier");
        assertThat(hint.published()).isEqualTo("2024-02-03T08:00+01:00");
    }

    @Test
    void haveWhatTheUserGaveForKnown() {
        IngestSettings settings = settings(true);
        Ingest ingest = new Ingest(settings, InputStream.nullInputStream(), new Web(settings, clock, clock));
        Known given = new Known(null, null, "The Quay", null, null, List.of(), List.of(), null);
        try (Stream<Outcome<RawReport>> all = ingest.read(new Input(server.url("/f"), As.AUTO, given))) {
            all.forEach(rows::add);
        }
        assertThat(kept(rows).get(0).known().outlet()).isEqualTo("The Quay");
    }

    private Known hint() {
        return Objects.requireNonNull(kept(rows).get(0).known().hint());
    }

    @Test
    void areFetchedForAWatchedFeedToo() {
        poll(true);
        assertThat(texts(rows)).containsExactly(PAGE);
        assertThat(hint().credits()).containsExactly("Selm Wire");
        poll(true);
        assertThat(rows).hasSize(1);
        assertThat(server.asked()).containsExactly("/f", "/1", "/f");
    }

    @Test
    void areLeftAloneWhereTheUserDoesNotWantThem() {
        read(false);
        poll(false);
        assertThat(texts(rows)).containsExactly("Short.", "Short.");
        assertThat(server.asked()).containsExactly("/f", "/f");
    }

    @Test
    void areFetchedOneAfterTheOtherWithAPause() {
        server.page("/2", "text/html", PAGE).page("/3", "text/html", PAGE);
        feed("Short.", "/1", "/2", "/3");
        read(true);
        assertThat(texts(rows)).containsExactly(PAGE, PAGE, PAGE);
        assertThat(clock.slept()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void leaveTheSummaryWhereTheyMustNotBeFetched() {
        server.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /1\n");
        feed("Short.", "/1", "http://127.0.0.2:" + server.port() + "/1");
        read(true);
        assertThat(texts(rows)).containsExactly("Short.", "Short.");
        assertThat(fates(rows))
                .satisfiesExactly(
                        row -> assertThat(row).isEqualTo("kept"),
                        row -> assertThat(row)
                                .startsWith("dropped: the linked page is not fetched: ")
                                .endsWith("forbids it"),
                        row -> assertThat(row).isEqualTo("kept"),
                        row -> assertThat(row)
                                .startsWith("dropped: the linked page is not fetched: ")
                                .contains("127.0.0.2 is not public (loopback)"));
        assertThat(server.asked()).containsExactly("/f");
    }

    private LocalServer.Answer trouble() {
        return (request, out) -> LocalServer.send(out, "503 Busy", "", new byte[0]);
    }

    private void tagged() {
        byte[] feed = ("<rss version='2.0'><channel><title>The Pier</title><item><title>Ferry</title><link>"
                        + server.url("/1") + "</link><description>Short.</description></item></channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
        server.on("/f", (request, out) -> {
            boolean known = request.getOrDefault("if-none-match", "").equals("'a'");
            LocalServer.send(
                    out,
                    known ? "304 Not Modified" : "200 OK",
                    "Content-Type: text/xml\r\nETag: 'a'\r\n",
                    known ? new byte[0] : feed);
        });
    }

    @Test
    void areAskedForAgainWhereTheyFailedForTheMoment() {
        tagged();
        server.on("/1", trouble());
        poll(true);
        assertThat(texts(rows)).containsExactly("Short.");
        assertThat(fates(rows).get(1))
                .isEqualTo("failed: the linked page: expected the answer 200, found 503;"
                        + " it is asked for again at the next poll");
        server.page("/1", "text/html", PAGE);
        poll(true);
        assertThat(texts(rows)).containsExactly("Short.", PAGE);
        poll(true);
        assertThat(server.asked()).containsExactly("/f", "/1", "/f", "/1", "/f");
    }

    @Test
    void areAskedForAgainWhereTheRobotsFileOfTheirHostWasInTroubleForTheMoment() throws Exception {
        try (LocalServer other = new LocalServer()) {
            other.page("/1", "text/html", PAGE).on("/robots.txt", trouble());
            feed("Short.", other.url("/1"));
            poll(true);
            assertThat(texts(rows)).containsExactly("Short.");
            assertThat(fates(rows).get(1))
                    .startsWith("failed: the linked page: the robots.txt of 127.0.0.1:")
                    .endsWith(" answers 503; it is asked for again at the next poll");
            other.page("/robots.txt", "text/plain", "");
            clock.sleep(Duration.ofHours(1));
            poll(true);
            assertThat(texts(rows)).containsExactly("Short.", PAGE);
        }
    }

    @Test
    void areGivenUpInTheEnd() {
        tagged();
        server.on("/1", trouble());
        for (int i = 0; i < 6; i++) {
            poll(true);
        }
        assertThat(texts(rows)).containsExactly("Short.");
        assertThat(fates(rows).stream().filter(fate -> fate.endsWith("at the next poll")))
                .hasSize(3);
        assertThat(fates(rows).get(4)).isEqualTo("failed: the linked page: expected the answer 200, found 503");
        assertThat(server.asked().stream().filter("/1"::equals)).hasSize(4);
    }

    @Test
    void mayBeDocuments() throws IOException {
        byte[] pdf = PdfTextTest.pdf("Notice", "", "The ferry ran all night.");
        server.on("/1", (request, out) -> LocalServer.send(out, "200 OK", "Content-Type: application/pdf\r\n", pdf));
        read(true);
        assertThat(texts(rows)).containsExactly("The ferry ran all night.");
        assertThat(kept(rows).get(0).form()).isEqualTo(Form.DOCUMENT);
    }
}
