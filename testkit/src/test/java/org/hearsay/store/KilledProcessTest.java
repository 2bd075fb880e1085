package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Story;
import org.hearsay.testkit.Invented;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process amid writing, for real. */
class KilledProcessTest {

    private static final int ENOUGH = 25;

    @TempDir
    private Path folder;

    @Test
    void findsEveryWorkThatWasCommittedAndNoHalfOfOne() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int committed = readUntilEnough(child);
        child.destroyForcibly();
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();

        try (SqliteArchive archive = SqliteArchive.open(folder)) {
            int reports = archive.reports().count();
            assertThat(reports).as("both reports of each work").isEven();
            assertThat(reports / 2).as("works committed").isGreaterThan(committed);
            assertThat(archive.stories().all()).hasSize(reports / 2);
            for (Story story : archive.stories().all()) {
                assertThat(archive.stories().find(story.id())).isPresent();
            }
            try (Stream<AnnotatedReport> all = archive.reports().all()) {
                assertThat(all.map(AnnotatedReport::id)).hasSize(reports);
            }
            archive.ledger().record(Invented.dropped("still-writes.html"));
        }
    }

    private static int readUntilEnough(Process child) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        int last = -1;
        while (last < ENOUGH) {
            String line = lines.readLine();
            assertThat(line).as("a number from the child").isNotNull();
            last = Integer.parseInt(line.strip());
        }
        return last;
    }

    /** Writes two reports and their story at a time, and says so after each commit, until it is killed. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) {
            try (SqliteArchive archive = SqliteArchive.open(Path.of(arguments[0]))) {
                for (int i = 0; ; i++) {
                    String first = "r" + i + "a";
                    String second = "r" + i + "b";
                    String story = "st" + i;
                    archive.atomically(() -> {
                        archive.reports().add(Invented.raw(first), Invented.report(first));
                        archive.reports().add(Invented.raw(second), Invented.report(second));
                        archive.stories().put(Invented.account(story, first, second));
                    });
                    System.out.println(i);
                }
            }
        }
    }
}
