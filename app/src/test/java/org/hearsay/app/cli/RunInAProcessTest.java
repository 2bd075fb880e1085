package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.store.Archive;
import org.hearsay.store.SqliteArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in a process of its own: read while it goes on, and really killed. */
class RunInAProcessTest {

    private static final int REPORTS = 1500;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void leavesWhatItCommittedAndTheNextRunGoesOn() throws IOException, InterruptedException {
        Path input = folder.resolve("reports.jsonl");
        Files.write(input, lines());
        Path archive = folder.resolve("archive");
        Process run = start(input, archive);
        int before = waitForReports(archive, run);
        run.destroyForcibly().waitFor(10, TimeUnit.SECONDS);

        int left = count(archive);
        assertThat(left).isGreaterThanOrEqualTo(before).isLessThan(REPORTS);

        Session again = Session.run("add", input.toString(), "--archive", archive.toString());
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.err()).contains(String.format("%,d known already", left));
        assertThat(count(archive)).isEqualTo(REPORTS);
        assertThat(Session.run("search", "parcel", "-a", archive.toString(), "--limit", "5")
                        .lines())
                .isNotEmpty();
    }

    @Test
    void othersReadMeanwhileAndNobodyElseWrites() throws IOException, InterruptedException {
        Path input = folder.resolve("reports.jsonl");
        Files.write(input, lines());
        Path archive = folder.resolve("archive");
        String place = archive.toString();
        Session first = Session.fed(lines().get(0) + "\n", "add", "-", "--as", "jsonl", "--archive", place);
        assertThat(first.code()).as(first.err()).isZero();
        Process run = start(input, archive);
        waitForReports(archive, run);

        Session search = Session.run("search", "parcel", "-a", place);
        Session second = Session.run("add", input.toString(), "--archive", place);
        boolean wentOn = run.isAlive();

        assertThat(wentOn).as("the run went on while it was read").isTrue();
        assertThat(search.code()).as(search.err()).isZero();
        assertThat(search.out()).contains("The parcel of ward 0");
        assertThat(second.code()).isEqualTo(CommandLineRunner.BROKEN_WORLD);
        assertThat(second.err()).contains("is being written by another run");
        assertThat(archive.resolve("index.stale"))
                .as("the mark of the run that goes on")
                .exists();
        assertThat(run.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isZero();
        assertThat(Session.run("search", "parcel 1498", "-a", place, "--limit", "5")
                        .out())
                .contains("The parcel of ward 1498");
    }

    private static List<String> lines() {
        String[] things = {"parcel", "harbour", "orchard", "tunnel", "library", "quarry", "glacier"};
        return java.util.stream.IntStream.range(0, REPORTS)
                .mapToObj(i -> "{\"id\":\"r" + i + "\",\"outlet\":\"Orlow Wire\",\"published\":\"2024-05-14\","
                        + "\"title\":\"The " + things[i % 7] + " of ward " + i + "\",\"text\":\"The " + things[i % 7]
                        + " in ward " + i + " was opened by councillor Number" + i + " on day " + (i % 27)
                        + ". It cost " + (i * 37 % 1009) + " crowns, clerk Name" + i + " said.\"}")
                .toList();
    }

    private static Process start(Path input, Path archive) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.hearsay.app.Main",
                        "add",
                        input.toString(),
                        "--archive",
                        archive.toString(),
                        "--set",
                        "run.batch=8")
                .redirectErrorStream(true)
                .redirectOutput(archive.resolveSibling("run.log").toFile())
                .start();
    }

    private static int waitForReports(Path archive, Process run) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && run.isAlive()) {
            if (Files.exists(archive.resolve("hearsay.db")) && Files.exists(archive.resolve("index.stale"))) {
                int count = count(archive);
                if (count > 20) {
                    return count;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("expected the run to commit reports within " + PATIENCE);
    }

    private static int count(Path archive) {
        try (Archive open = SqliteArchive.open(archive)) {
            return open.reports().count();
        }
    }
}
