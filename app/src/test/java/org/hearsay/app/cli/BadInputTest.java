package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
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
}
