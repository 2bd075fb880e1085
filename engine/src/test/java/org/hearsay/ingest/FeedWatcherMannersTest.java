package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ingest.Reading.bytes;
import static org.hearsay.ingest.Reading.fates;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a feed's server is asked, poll after poll; each poll is that of a program started anew. */
@Timeout(30)
class FeedWatcherMannersTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String FEED = "<rss version='2.0'><channel><title>The Pier</title><item><guid>a</guid>"
            + "<title>Ferry</title><description>" + "The ferry ran. ".repeat(60)
            + "</description></item></channel></rss>";

    @TempDir
    Path folder;

    private final LocalServer server = new LocalServer();
    private final HandClock clock = new HandClock();
    private final List<Outcome<RawReport>> rows = new ArrayList<>();

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private FeedState state() {
        return new JsonFeedState(folder.resolve("feeds.json"));
    }

    private FeedWatcher watcher() {
        return new FeedWatcher(WebReportsTest.settings("127.0.0.1"), state(), clock, clock);
    }

    private FeedHealth poll(String url) {
        return watcher().poll(url, HOUR, rows::add);
    }

    @ParameterizedTest
    @CsvSource({
        "ETag, '\"v1\"', If-None-Match",
        "Last-Modified, 'Sat, 03 Feb 2024 09:00:00 GMT', If-Modified-Since",
    })
    void asksOnlyForWhatIsNewer(String mark, String value, String condition) {
        List<Integer> answers = new CopyOnWriteArrayList<>();
        server.on("/f", (request, out) -> {
            boolean known = value.equals(request.get(condition));
            answers.add(known ? 304 : 200);
            // A 304 may tell the length of what it does not send (RFC 9110, 8.6).
            out.write(bytes((known ? "HTTP/1.1 304 Not Modified\r\n" : "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n")
                    + mark + ": " + value + "\r\nContent-Length: " + bytes(FEED).length + "\r\n\r\n"
                    + (known ? "" : FEED)));
        });
        FeedHealth health = poll(server.url("/f"));
        for (int i = 0; i < 2; i++) {
            clock.sleep(HOUR);
            health = poll(server.url("/f"));
        }
        assertThat(answers).containsExactly(200, 304, 304);
        assertThat(fates(rows)).containsExactly("kept");
        assertThat(health.line())
                .isEqualTo(server.url("/f") + ": 1 report so far; last success 2024-02-03T12:00:00Z; no error");
        assertThat(state().of(server.url("/f")).orElseThrow().notBefore()).isEqualTo("2024-02-03T13:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sun, 04 Feb 2024 10:00:00 GMT", "86400"})
    void comesBackNoSoonerThanItIsAsked(String retryAfter) {
        List<Instant> asked = new CopyOnWriteArrayList<>();
        server.on("/f", (request, out) -> {
            asked.add(clock.instant());
            LocalServer.send(out, "503 Busy", "Retry-After: " + retryAfter + "\r\n", new byte[0]);
        });
        FeedHealth health = poll(server.url("/f"));
        assertThat(fates(rows)).containsExactly("failed: expected the answer 200, found 503");
        assertThat(health.failures()).isEqualTo(1);
        Instant end = asked.get(0).plus(Duration.ofHours(25));
        watcher()
                .watch(
                        List.of(server.url("/f")),
                        HOUR,
                        rows::add,
                        () -> clock.instant().isAfter(end));
        assertThat(asked).hasSize(2);
        assertThat(asked.get(1)).isBetween("2024-02-04T10:00:00Z", "2024-02-04T10:00:02Z");
    }

    @Test
    void keepsOtherFeedsAwayFromAHostThatAskedForItAlsoAfterARestart() {
        server.on("/f", (request, out) -> LocalServer.send(out, "429 No", "Retry-After: 86400\r\n", new byte[0]));
        server.page("/g", "text/xml", FEED);
        List<String> feeds = List.of(server.url("/f"), server.url("/g"));
        for (int hours : new int[] {5, 23}) {
            Instant end = Instant.parse("2024-02-03T10:00:00Z").plus(Duration.ofHours(hours));
            watcher().watch(feeds, HOUR, rows::add, () -> clock.instant().isAfter(end));
        }
        assertThat(server.asked()).containsExactly("/f");
        assertThat(fates(rows))
                .containsExactly(
                        "failed: expected the answer 200, found 429",
                        "dropped: it is not fetched: 127.0.0.1 asked to be left alone until 2024-02-04T10:00:00Z");
    }

    @Test
    void givesARowForAFeedThatMustNotOrCannotBeFetched() throws Exception {
        server.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /closed\n");
        server.page("/closed", "text/xml", FEED);
        String robots = "the robots.txt of 127.0.0.1:" + server.port() + " forbids it";
        assertThat(poll(server.url("/closed")).lastError()).isEqualTo(robots);
        assertThat(fates(rows)).containsExactly("dropped: it is not fetched: " + robots);
        assertThat(server.asked()).isEmpty();
        rows.clear();
        try (Socket silent = new Socket()) {
            silent.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            String dead = "http://127.0.0.1:" + silent.getLocalPort() + "/f";
            assertThat(poll(dead).failures()).isEqualTo(1);
            assertThat(fates(rows)).singleElement().asString().startsWith("failed: expected a server at 127.0.0.1:");
            assertThat(Reading.locations(rows)).containsExactly(dead);
        }
    }
}
