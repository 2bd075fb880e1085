package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RobotsTest {

    private final LocalServer server = new LocalServer();
    private final HandClock clock = new HandClock();
    private final IngestSettings settings = WebReportsTest.settings("127.0.0.1");
    private final Web web = new Web(settings, clock, clock);
    private final AtomicInteger asked = new AtomicInteger();

    @BeforeEach
    void serve() {
        server.page("/1", "text/html", "<p>It ran.</p>").page("/2", "text/html", "<p>It ran again.</p>");
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private void robots(String status, String headers, String body) {
        server.on("/robots.txt", (request, out) -> {
            asked.incrementAndGet();
            LocalServer.send(out, status, headers, Reading.bytes(body));
        });
    }

    private String fate(String path) {
        Ingest ingest = new Ingest(settings, InputStream.nullInputStream(), web);
        try (Stream<Outcome<RawReport>> rows = ingest.read(new Input(server.url(path), As.AUTO, Known.NOTHING))) {
            return String.join("; ", Reading.fates(rows.toList()));
        }
    }

    @Test
    void isAskedOnceForAllPagesAndAgainAfterHalfADay() {
        robots("200 OK", "", "User-agent: *\nDisallow: /2\n");
        assertThat(List.of(fate("/1"), fate("/1"), fate("/1"))).containsOnly("kept");
        assertThat(asked).hasValue(1);
        robots("200 OK", "", "User-agent: *\nDisallow: /1\n");
        clock.sleep(Duration.ofHours(13));
        assertThat(fate("/1")).endsWith("forbids it");
        assertThat(fate("/2")).isEqualTo("kept");
        assertThat(asked).hasValue(2);
    }

    @Test
    void doesNotPesterAServerInTrouble() {
        robots("503 Busy", "", "");
        assertThat(List.of(fate("/1"), fate("/2"), fate("/1")))
                .allSatisfy(fate -> assertThat(fate).startsWith("dropped: ").endsWith("answers 503"));
        assertThat(asked).hasValue(1);
        robots("404 None", "", "");
        clock.sleep(Duration.ofMinutes(11));
        assertThat(fate("/1")).isEqualTo("kept");
    }

    @Test
    void staysAwayForAsLongAsItIsAskedThere() {
        robots("429 Too Many", "Retry-After: 3600\r\n", "");
        assertThat(fate("/1")).endsWith("answers 429");
        clock.sleep(Duration.ofMinutes(59));
        assertThat(fate("/1")).endsWith("answers 429");
        robots("404 None", "", "");
        clock.sleep(Duration.ofMinutes(2));
        assertThat(fate("/1")).isEqualTo("kept");
        assertThat(server.asked()).containsExactly("/1");
    }

    @Test
    void obeysAFileWithAByteOrderMark() {
        robots("200 OK", "", "\uFEFFUser-agent: *\nDisallow: /\n");
        assertThat(fate("/1")).endsWith("forbids it");
    }

    @Test
    void boundsThePauseThatIsAskedFor() {
        robots("200 OK", "", "User-agent: *\nCrawl-delay: 86400\n");
        assertThat(fate("/1")).isEqualTo("kept");
        assertThat(fate("/2")).isEqualTo("kept");
        assertThat(clock.slept()).containsExactly(Duration.ofSeconds(30));
    }

    @Test
    void isNotFollowedToAPrivateAddress() throws Exception {
        try (LocalServer inner = new LocalServer(LocalServer.plain("127.0.0.2"))) {
            server.redirect("/robots.txt", inner.url("/robots.txt"));
            assertThat(fate("/1")).startsWith("dropped: it is not fetched: its address 127.0.0.2 is not public");
            assertThat(inner.requests()).isEmpty();
            assertThat(server.asked()).isEmpty();
        }
    }
}
