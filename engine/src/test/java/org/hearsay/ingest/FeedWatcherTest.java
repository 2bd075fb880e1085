package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.ingest.Reading.fates;
import static org.hearsay.ingest.Reading.texts;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class FeedWatcherTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String LONG = "The ferry ran. ".repeat(60);

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
        return new JsonFeedState(folder.resolve("state/feeds.json"));
    }

    private FeedWatcher watcher() {
        return new FeedWatcher(WebReportsTest.settings("127.0.0.1"), state(), clock, clock);
    }

    private static String feed(String... guids) {
        StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>The Pier</title>");
        for (String guid : guids) {
            feed.append("<item><title>T</title><guid isPermaLink='false'>")
                    .append(guid)
                    .append("</guid><description>")
                    .append(guid)
                    .append(' ')
                    .append(LONG)
                    .append("</description></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    @Test
    void handsOnEachEntryOnceEvenAfterARestart() {
        server.page("/f", "text/xml", feed("a", "b"));
        assertThat(watcher().poll(server.url("/f"), HOUR, rows::add).reports()).isEqualTo(2);
        server.page("/f", "text/xml", feed("c", "b", "a"));
        FeedHealth health = watcher().poll(server.url("/f"), HOUR, rows::add);
        assertThat(texts(rows)).extracting(text -> text.substring(0, 1)).containsExactly("a", "b", "c");
        assertThat(health.reports()).isEqualTo(3);
        assertThat(state().health()).containsExactly(health);
    }

    @Test
    void handsOnAnEntryAgainThatWasEdited() {
        String first = feed("a", "b");
        server.page("/f", "text/xml", first);
        watcher().poll(server.url("/f"), HOUR, rows::add);
        rows.clear();
        server.page("/f", "text/xml", first.replace("a The ferry ran.", "a The ferry stood."));
        watcher().poll(server.url("/f"), HOUR, rows::add);
        assertThat(texts(rows)).singleElement().asString().startsWith("a The ferry stood.");
        watcher().poll(server.url("/f"), HOUR, rows::add);
        assertThat(rows).hasSize(1);
    }

    @Test
    void handsOnAnEntryAgainThatTheFeedCallsNewer() {
        String first = "<feed xmlns='http://www.w3.org/2005/Atom'><title>Pier</title><entry><id>a</id><title>T</title>"
                + "<updated>2024-02-03T08:00:00Z</updated><content>" + LONG + "</content></entry></feed>";
        server.page("/f", "text/xml", first);
        watcher().poll(server.url("/f"), HOUR, rows::add);
        server.page("/f", "text/xml", first.replace("T08:", "T09:"));
        watcher().poll(server.url("/f"), HOUR, rows::add);
        watcher().poll(server.url("/f"), HOUR, rows::add);
        assertThat(rows).hasSize(2);
    }

    @Test
    void believesNoStampThatAllEntriesGetAtEachPoll() {
        server.page("/f", "text/xml", stamped("08", "a", "b", "c"));
        watcher().poll(server.url("/f"), HOUR, rows::add);
        rows.clear();
        server.page("/f", "text/xml", stamped("09", "d", "a", "b", "c"));
        watcher().poll(server.url("/f"), HOUR, rows::add);
        assertThat(texts(rows)).singleElement().asString().startsWith("<p>d ");
        rows.clear();
        String last = stamped("10", "d", "a", "b", "c");
        server.page("/f", "text/xml", last.replace(">b The ferry ran.", ">b The ferry stood."));
        watcher().poll(server.url("/f"), HOUR, rows::add);
        assertThat(texts(rows)).singleElement().asString().startsWith("<p>b The ferry stood.");
    }

    @Test
    void believesTheStampOfOneEntryAmongOthers() {
        String first = stamped("08", "a", "b", "c", "d");
        server.page("/f", "text/xml", first);
        watcher().poll(server.url("/f"), HOUR, rows::add);
        rows.clear();
        server.page("/f", "text/xml", first.replaceFirst("T08:", "T09:"));
        watcher().poll(server.url("/f"), HOUR, rows::add);
        assertThat(texts(rows)).singleElement().asString().startsWith("<p>a ");
    }

    @Test
    void handsOnEachOfSeveralEntriesWithOneNameOnce() {
        server.page("/f", "text/xml", sameLink("a"));
        watcher().poll(server.url("/f"), HOUR, rows::add);
        server.page("/f", "text/xml", sameLink("d", "c", "c", "b", "a"));
        watcher().poll(server.url("/f"), HOUR, rows::add);
        server.page("/f", "text/xml", sameLink("e", "d", "c", "b"));
        watcher().poll(server.url("/f"), HOUR, rows::add);
        server.page("/f", "text/xml", sameLink("e"));
        watcher().poll(server.url("/f"), HOUR, rows::add);
        assertThat(texts(rows)).extracting(text -> text.substring(0, 1)).containsExactly("a", "d", "c", "b", "e");
    }

    private static String sameLink(String... texts) {
        StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>The Pier</title>");
        for (String text : texts) {
            feed.append("<item><title>Live</title><link>https://pier.example/live</link><description>")
                    .append(text + ' ' + LONG)
                    .append("</description></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    private static String stamped(String hour, String... ids) {
        StringBuilder feed = new StringBuilder("<feed xmlns='http://www.w3.org/2005/Atom'><title>Pier</title>");
        for (String id : ids) {
            feed.append("<entry><id>").append(id).append("</id><title>T</title><updated>2024-02-03T");
            feed.append(hour)
                    .append(":00:00Z</updated><content>")
                    .append(id)
                    .append(' ')
                    .append(LONG);
            feed.append("</content></entry>");
        }
        return feed.append("</feed>").toString();
    }

    @Test
    void takesNoEntryForEditedWhoseVersionWasNotKept() {
        server.page("/f", "text/xml", feed("a"));
        Reading.write(
                folder,
                "state/feeds.json",
                "{\"feeds\": [{\"feed\": \"" + server.url("/f") + "\", \"seen\": [\"a\"]}]}");
        watcher().poll(server.url("/f"), HOUR, rows::add);
        assertThat(rows).isEmpty();
    }

    @Test
    void asksLessAndLessOftenWhereItFails() {
        server.page("/f", "text/html", "<html><body>Not here any more.</body></html>");
        List<Duration> pauses = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            watcher().poll(server.url("/f"), HOUR, rows::add);
            pauses.add(Duration.between(
                    clock.instant(), state().of(server.url("/f")).orElseThrow().notBefore()));
        }
        assertThat(pauses).extracting(Duration::toHours).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 32L, 32L);
        assertThat(fates(rows)).contains("failed: expected a feed, found something else (HTML)");
        server.page("/f", "text/xml", feed("a"));
        assertThat(watcher().poll(server.url("/f"), HOUR, rows::add).failures()).isZero();
    }

    @Test
    void tellsHealthOnALine() {
        server.page("/f", "text/xml", feed("a"));
        String url = server.url("/f");
        assertThat(watcher().poll(url, HOUR, rows::add).line())
                .isEqualTo(url + ": 1 report so far; last success 2024-02-03T10:00:00Z; no error");
        server.page("/f", "text/xml", "gone");
        clock.sleep(HOUR);
        assertThat(watcher().poll(url, HOUR, rows::add).line())
                .isEqualTo(url + ": 1 report so far; last success 2024-02-03T10:00:00Z; last error"
                        + " 2024-02-03T11:00:00Z: expected a feed, found something else (TEXT)");
    }

    @Test
    void asksForTheWholeAgainAfterAFeedThatBrokeOff() {
        AtomicInteger conditional = new AtomicInteger();
        server.on("/f", (request, out) -> {
            conditional.addAndGet(request.containsKey("If-None-Match") ? 1 : 0);
            String whole = feed("a", "b");
            LocalServer.send(out, "200 OK", "ETag: x\r\n", Reading.bytes(whole.substring(0, whole.length() - 60)));
        });
        FeedHealth health = watcher().poll(server.url("/f"), HOUR, rows::add);
        assertThat(health.reports()).isEqualTo(1);
        assertThat(health.lastError()).startsWith("expected the rest of the feed after 1 entries");
        watcher().poll(server.url("/f"), HOUR, rows::add);
        assertThat(conditional).hasValue(0);
        assertThat(texts(rows)).hasSize(1);
    }

    @Test
    void pollsEachFeedAtItsTimeUntilStopped() {
        server.page("/f", "text/xml", feed("a")).page("/g", "text/xml", feed("b"));
        Instant end = clock.instant().plus(Duration.ofMinutes(25));
        watcher()
                .watch(
                        List.of(server.url("/f"), server.url("/g")),
                        Duration.ofMinutes(10),
                        rows::add,
                        () -> !clock.instant().isBefore(end));
        assertThat(server.asked()).containsExactly("/f", "/g", "/f", "/g", "/f", "/g");
        assertThat(texts(rows)).hasSize(2);
    }

    @Test
    void stopsWhenInterrupted() {
        Thread.currentThread().interrupt();
        watcher().watch(List.of(server.url("/f")), HOUR, rows::add, () -> false);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void bringsEntriesAgainThatNobodyTook() {
        server.page("/f", "text/xml", feed("a"));
        assertThatThrownBy(() -> watcher().poll(server.url("/f"), HOUR, row -> {
                    throw new IllegalStateException("disk full");
                }))
                .hasMessage("disk full");
        watcher().poll(server.url("/f"), HOUR, rows::add);
        assertThat(texts(rows)).hasSize(1);
    }

    @Test
    void refusesWhatIsNoWebAddress() {
        assertThatThrownBy(() -> watcher().watch(List.of("feeds.xml"), HOUR, rows::add, () -> true))
                .isInstanceOf(BadInput.class)
                .hasMessage("expected the http or https address of a feed, found 'feeds.xml'");
    }

    @Test
    void saysThatItsStateIsBroken() {
        Reading.write(folder, "state/feeds.json", "{\"feeds\": [");
        assertThatThrownBy(() -> state().health())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("expected the state of feeds in ");
    }

    @Test
    void forgetsTheOldestEntriesButNoneThatTheFeedHolds() {
        List<SeenEntry> before = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            before.add(new SeenEntry("e" + i, "v"));
        }
        SeenEntries seen = new SeenEntries(before, entry -> List.of());
        assertThat(seen.entries())
                .extracting(SeenEntry::name)
                .hasSize(2_000)
                .startsWith("e500")
                .endsWith("e2499");
    }

    @Test
    void remembersAnEntryWhoseVersionWasNotKeptAgainAndAgain() {
        List<SeenEntry> entries = List.of(new SeenEntry("a", ""));
        for (int i = 0; i < 3; i++) {
            entries = new SeenEntries(entries, entry -> List.of()).entries();
            assertThat(entries).extracting(SeenEntry::name).containsExactly("a");
        }
    }

    @Test
    void readsTheFeedsOfAnOpmlFile() {
        Path list = Reading.write(
                folder, "list.opml", "<opml><body><outline xmlUrl='https://pier.example/f'/></body></opml>");
        IngestSettings settings = IngestSettings.defaults();
        assertThat(FeedList.of(list.toString(), settings)).containsExactly("https://pier.example/f");
        assertThat(FeedList.of("https://quay.example/f", settings)).containsExactly("https://quay.example/f");
        assertThatThrownBy(() -> FeedList.of(folder.resolve("none.opml").toString(), settings))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void readsTheFeedsOfAnOpmlListOnTheWeb() {
        server.page(
                "/list.opml?all=1",
                "text/x-opml",
                "<opml><body><outline xmlUrl='https://pier.example/f'/></body></opml>");
        IngestSettings settings = WebReportsTest.settings("127.0.0.1");
        assertThat(FeedList.of(server.url("/list.opml?all=1"), settings)).containsExactly("https://pier.example/f");
        assertThatThrownBy(() -> FeedList.of(server.url("/none.opml"), settings))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("404");
        assertThatThrownBy(() -> FeedList.of(server.url("/list.opml?all=1"), IngestSettings.defaults()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("is not public");
    }
}
