package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
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

    private HttpServer server;
    private volatile int items = 2;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/feed.xml", exchange -> {
            byte[] feed = feed().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/rss+xml");
            exchange.sendResponseHeaders(200, feed.length);
            exchange.getResponseBody().write(feed);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String feed() {
        StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>Orlow Wire</title>");
        for (int i = 1; i <= items; i++) {
            feed.append("<item><guid>" + i + "</guid><title>Note " + i + " of the council</title>")
                    .append("<pubDate>Tue, 14 May 2024 0" + i + ":00:00 GMT</pubDate>")
                    .append("<description>" + BODY + "It was note number " + i + ".</description></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    @Test
    void takesInWhatIsNewUntilItIsStoppedAndTellsHowTheFeedIsDoing() throws IOException, InterruptedException {
        String feed = "http://127.0.0.1:" + server.getAddress().getPort() + "/feed.xml";
        Path archive = folder.resolve("archive");
        Process watch = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.hearsay.app.Main",
                        "watch-feeds",
                        feed,
                        "--archive",
                        archive.toString(),
                        "--every",
                        "1s",
                        "--set",
                        "ingest.allowed=127.0.0.1",
                        "--set",
                        "ingest.host-delay=PT0.01S")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("watch.log").toFile())
                .start();
        try {
            waitForReports(archive, 2);
            items = 3;
            waitForReports(archive, 3);
        } finally {
            watch.destroy();
            watch.waitFor(10, TimeUnit.SECONDS);
        }
        Session health = Session.run("watch-feeds", "--health", "--archive", archive.toString());
        assertThat(health.code()).isZero();
        assertThat(health.out()).contains(feed).contains("last success").contains("no error");
    }

    @Test
    void refusesAFeedOnThisMachineUnlessItIsAllowed() throws IOException {
        String feed = "http://127.0.0.1:" + server.getAddress().getPort() + "/feed.xml";
        Session refused =
                Session.run("add", feed, "--archive", folder.resolve("refused").toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("not fetched").contains("127.0.0.1");
    }

    private void waitForReports(Path archive, int wanted) throws InterruptedException, IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (Files.exists(archive.resolve("hearsay.db")) && count(archive) >= wanted) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("expected " + wanted + " reports within " + PATIENCE + ", the watch said:\n"
                + Files.readString(folder.resolve("watch.log")));
    }

    private static int count(Path archive) {
        try (Archive open = SqliteArchive.open(archive)) {
            return open.reports().count();
        }
    }
}
