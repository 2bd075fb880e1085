package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a careless world brings: each ends as a row of the ledger with its reason, and the other reports go through. */
class BadInputTest {

    private static final String GOOD = """
            Tuesday, 14 May 2024

            Bridge at Orlow closed for repairs

            The bridge at Orlow was closed on Tuesday. "It will open again in June," said Petra Lund, the mayor.

            Drivers were asked to take the ferry, which runs every half hour until midnight.
            """;

    @TempDir
    Path folder;

    private Path input;
    private String archive;

    @BeforeEach
    void makeAGoodReport() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        archive = folder.resolve("archive").toString();
        Files.writeString(input.resolve("good.txt"), GOOD);
    }

    private Session add() {
        return Session.run("add", input.toString(), "--archive", archive);
    }

    private void endsInTheLedger(String location, String reason) {
        Session added = add();
        assertThat(added.code()).as(added.err()).isEqualTo(1);
        assertThat(added.err()).doesNotContain("\tat ").doesNotContain("a fault in this stage");
        List<String> rows = Session.run("ledger", "-a", archive).lines();
        assertThat(rows)
                .as(String.join("\n", rows))
                .anyMatch(row -> !row.startsWith("kept") && row.contains(location) && row.contains(reason))
                .anyMatch(row -> row.startsWith("kept") && row.contains("good.txt"));
    }

    @Test
    void anEmptyFile() throws IOException {
        Files.createFile(input.resolve("empty.txt"));
        endsInTheLedger("empty.txt", "empty");
    }

    @Test
    void binaryJunk() throws IOException {
        byte[] junk = new byte[20_000];
        new Random(7).nextBytes(junk);
        Files.write(input.resolve("junk.txt"), junk);
        endsInTheLedger("junk.txt", "");
    }

    @Test
    void aDirectoryLoop() throws IOException {
        Path inner = Files.createDirectories(input.resolve("inner"));
        Files.createSymbolicLink(inner.resolve("back"), input);
        endsInTheLedger("back", "loop");
    }

    @Test
    void aSingleLineOfFiftyMegabytes() throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(input.resolve("line.txt"))) {
            for (int i = 0; i < 50 * 1024 * 1024 / 8; i++) {
                writer.write("chatter ");
            }
        }
        endsInTheLedger("line.txt", "");
    }

    @Test
    void aTruncatedFeed() throws IOException {
        Files.writeString(input.resolve("feed.xml"), """
                <?xml version="1.0"?><rss version="2.0"><channel><title>Orlow Wire</title>
                <item><guid>o1</guid><title>Council meets</title><pubDate>Tue, 14 May 2024 09:00:00 GMT</pubDate>
                <description>The council of Orlow met on Tuesday and put off the vote on the new harbour road, its
                speaker Jan Teller said. It meets again next week, he added, and the road stays on the list.</description>
                </item><item><guid>o2</guid><title>Roa""");
        endsInTheLedger("feed.xml", "");
    }

    @Test
    void packedFilesThatAreCutOrUnpackWithoutEnd() throws IOException {
        byte[] packed = packed(GOOD.repeat(40).getBytes(StandardCharsets.UTF_8));
        Files.write(input.resolve("cut.txt.gz"), Arrays.copyOf(packed, packed.length / 2));
        endsInTheLedger("cut.txt.gz", "cut off");
        Files.delete(input.resolve("cut.txt.gz"));
        Files.write(input.resolve("bomb.txt.gz"), packed("a".repeat(50_000_000).getBytes(StandardCharsets.UTF_8)));
        endsInTheLedger("bomb.txt.gz", "at most 200 times its size");
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(all)) {
            out.write(bytes);
        }
        return all.toByteArray();
    }

    @Test
    void aPageOfNothingButElementsAHundredThousandDeep() throws IOException {
        Files.writeString(input.resolve("deep.html"), "<!DOCTYPE html><html><body>" + "<div>".repeat(100_000));
        endsInTheLedger("deep.html", "no text left");
    }

    @Test
    void aFeedWithAnExternalEntity() throws IOException {
        Files.writeString(
                input.resolve("entity.xml"),
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><rss version='2.0'>"
                        + "<channel><title>P</title><item><title>T</title><description>&x;</description></item></channel></rss>");
        endsInTheLedger("entity.xml", "an external entity 'x', which is never loaded");
    }

    @Test
    void serversThatLeadAstrayOrNeverEnd() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ExecutorService threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/astray", exchange -> {
            exchange.getResponseHeaders().add("Location", "http://10.0.0.1/");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/drips", BadInputTest::drip);
        server.start();
        Instant begin = Instant.now();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            Session.run(
                    "add",
                    address + "/astray",
                    address + "/drips",
                    "--archive",
                    archive,
                    "--set",
                    "ingest.allowed=127.0.0.1",
                    "--set",
                    "ingest.host-delay=PT0.01S",
                    "--set",
                    "ingest.fetch-timeout=PT3S");
        } finally {
            server.stop(0);
            threads.shutdownNow();
        }
        assertThat(Session.run("ledger", "-a", archive).lines())
                .anyMatch(row -> row.contains("/astray") && row.contains("10.0.0.1 is not public"))
                .anyMatch(row -> row.contains("/drips") && row.contains("still sending or silent"));
        assertThat(Duration.between(begin, Instant.now()))
                .as("it is not waited for until it ends by itself")
                .isLessThan(Duration.ofSeconds(50));
    }

    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1_000);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 80; i++) {
                out.write('a');
                out.flush();
                Thread.sleep(1_000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aMalformedSeventhLineOfTen() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 10; i++) {
            lines.append(
                    i == 7
                            ? "{\"id\": \"r7\", \"text\": \n"
                            : "{\"id\":\"r" + i + "\",\"outlet\":\"Orlow Wire\",\"published\":\"2024-05-1" + (i % 10)
                                    + "\",\"title\":\"Note " + i + "\",\"text\":\"Note number " + i
                                    + " was read out in the council of Orlow.\"}\n");
        }
        Files.writeString(input.resolve("ten.jsonl"), lines);
        endsInTheLedger("ten.jsonl:7", "");
        assertThat(Session.run("ledger", "-a", archive).lines())
                .filteredOn(row -> row.startsWith("kept") && row.contains("ten.jsonl"))
                .hasSize(9);
    }

    @Test
    void aReportWithoutDate() throws IOException {
        Files.writeString(
                input.resolve("undated.txt"),
                "Bakers agree on the price of bread\n\nThe bakers of Orlow agreed on a price for bread. \"It is fair,\" "
                        + "said Olaf Brink, who speaks for them. The mayor had asked for it.\n");
        endsInTheLedger("undated.txt", "no date of publication");
    }

    @Test
    void aWrongCharsetIsReadAllTheSame() throws IOException {
        Files.write(
                input.resolve("latin.txt"),
                ("14 May 2024\n\nM\u00fcller wins the race\n\nJ\u00fcrgen M\u00fcller won the race around the lake on "
                                + "Tuesday, the club said. Nobody had expected it, and the caf\u00e9s stayed open.\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        Session added = add();
        assertThat(added.code()).as(added.err()).isZero();
        assertThat(Session.run("search", "M\u00fcller", "-a", archive).out()).contains("M\u00fcller");
    }

    @Test
    void aPageThatDeclaresAnotherCharsetThanItsOwnIsReadAllTheSame() throws IOException {
        String page = "<html><head><meta charset=\"utf-8\"><title>M\u00fcller wins the race</title>"
                + "<meta property=\"article:published_time\" content=\"2024-05-14\"></head><body><h1>M\u00fcller wins"
                + " the race</h1><p>J\u00fcrgen M\u00fcller won the race around the lake on Tuesday, the club said. Nobody"
                + " had expected it, and the caf\u00e9s stayed open until the last boat had come in.</p></body></html>";
        Files.write(input.resolve("declared.html"), page.getBytes(StandardCharsets.ISO_8859_1));
        Session added = add();
        assertThat(added.code()).as(added.err()).isZero();
        assertThat(Session.run("search", "M\u00fcller", "-a", archive).out()).contains("M\u00fcller wins the race");
    }
}
