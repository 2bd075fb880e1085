package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.hearsay.store.Archive;
import org.hearsay.store.SqliteArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb in a process of its own, against a server on this machine. */
class WatchFeedsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String BODY =
            "The council of Orlow met on Tuesday and put off the vote on the new harbour road. ".repeat(9);

    @TempDir
    Path folder;

    private final List<Integer> answers = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String feed;
    private String gone;
    private volatile int items = 2;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/feed.xml", this::answer);
        server.createContext("/gone.xml", exchange -> {
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        feed = address + "/feed.xml";
        gone = address + "/gone.xml";
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String version = "\"v" + items + "\"";
        boolean known = version.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        byte[] body = known ? new byte[0] : text().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/rss+xml");
        exchange.getResponseHeaders().add("ETag", version);
        answers.add(known ? 304 : 200);
        exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String text() {
        StringBuilder text = new StringBuilder("<rss version=\"2.0\"><channel><title>Orlow Wire</title>");
        for (int i = 1; i <= items; i++) {
            text.append("<item><guid>" + i + "</guid><title>Note " + i + " of the council</title>")
                    .append("<pubDate>Tue, 14 May 2024 0" + i + ":00:00 GMT</pubDate>")
                    .append("<description>" + BODY + "It was note number " + i + ".</description></item>");
        }
        return text.append("</channel></rss>").toString();
    }

    @Test
    void takesInWhatIsNewGoesOnAfterARestartAndTellsHowTheFeedsAreDoing() throws IOException, InterruptedException {
        Path archive = folder.resolve("archive");
        try (Watch watch = new Watch(feed, archive)) {
            watch.waitFor(() -> count(archive) == 2);
            items = 3;
            watch.waitFor(() -> count(archive) == 3);
            int asked = answers.size();
            watch.waitFor(() -> answers.size() > asked);
        }
        assertThat(answers)
                .startsWith(200)
                .endsWith(304)
                .filteredOn(status -> status == 200)
                .hasSize(2);
        answers.clear();
        Path list = Files.writeString(
                folder.resolve("list.opml"),
                "<opml version=\"2.0\"><body><outline text=\"council\"><outline xmlUrl=\"" + feed
                        + "\"/><outline xmlUrl=\"" + gone + "\"/></outline></body></opml>");
        try (Watch watch = new Watch(list.toString(), archive)) {
            watch.waitFor(() -> health(archive).contains("found 500") && answers.size() > 1);
        }
        assertThat(answers).as("it knows the feed from before").containsOnly(304);
        assertThat(count(archive)).isEqualTo(3);
        assertThat(health(archive).lines())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line)
                                .matches(Pattern.quote(feed) + ": 3 reports so far; last success \\S+Z; no error"),
                        line -> assertThat(line)
                                .matches(Pattern.quote(gone) + ": 0 reports so far; never a success; last error \\S+Z:"
                                        + " expected the answer 200, found 500"));
        assertThat(Session.run("ledger", "--archive", archive.toString()).lines())
                .anyMatch(row -> row.contains(gone) && row.contains("expected the answer 200, found 500"));
    }

    private static String health(Path archive) {
        Session health = Session.run("watch-feeds", "--health", "--archive", archive.toString());
        assertThat(health.code()).as(health.err()).isZero();
        return health.out();
    }

    /** The verb at work until it is closed. */
    private final class Watch implements AutoCloseable {
        private final Path log = folder.resolve("watch.log");
        private final Process process;

        Watch(String feeds, Path archive) throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "org.hearsay.app.Main",
                            "watch-feeds",
                            feeds,
                            "--archive",
                            archive.toString(),
                            "--every",
                            "1s",
                            "--set",
                            "ingest.allowed=127.0.0.1",
                            "--set",
                            "ingest.host-delay=PT0.01S")
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        }

        void waitFor(BooleanSupplier wanted) throws InterruptedException, IOException {
            Instant end = Instant.now().plus(PATIENCE);
            while (!wanted.getAsBoolean()) {
                if (Instant.now().isAfter(end) || !process.isAlive()) {
                    throw new AssertionError("not within " + PATIENCE + ", the watch said:\n" + Files.readString(log));
                }
                Thread.sleep(100);
            }
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().orTimeout(20, TimeUnit.SECONDS).join(); // it ends when it is told to
        }
    }

    @Test
    void refusesAFeedOnThisMachineUnlessItIsAllowed() {
        Session refused =
                Session.run("add", feed, "--archive", folder.resolve("refused").toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("not fetched").contains("127.0.0.1");
        assertThat(answers).isEmpty();
    }

    private static int count(Path archive) {
        if (!Files.exists(archive.resolve("hearsay.db"))) {
            return 0;
        }
        try (Archive open = SqliteArchive.open(archive)) {
            return open.reports().count();
        }
    }
}
