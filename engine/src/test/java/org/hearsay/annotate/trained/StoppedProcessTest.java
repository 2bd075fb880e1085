package org.hearsay.annotate.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Stops a process amid reading, for real. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process is stopped there without being asked")
class StoppedProcessTest {

    private static final int STOPPED_BY_TERM = 128 + 15;

    @TempDir
    private Path folder;

    @Test
    void holdsTheRuntimeThatShips() {
        assertThat(new TrainedReader().version()).isNotBlank();
        assertThat(LastingEnvironment.hold()).isTrue();
    }

    @RepeatedTest(3)
    void endsWithoutACrashWhenStoppedAmidReading() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Busy.class.getName())
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        assertThat(lines.readLine()).isEqualTo("reading");

        child.destroy();

        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.toFile().listFiles(File::isFile)).isEmpty();
        assertThat(child.exitValue()).isEqualTo(STOPPED_BY_TERM);
    }

    /** Reads on four threads until it is stopped; the end takes a while, so that a crash has the time to happen. */
    static final class Busy {

        private static final int THREADS = 4;
        private static final long LAST_WORK = 700;

        private Busy() {}

        public static void main(String[] arguments) {
            TrainedReader reader = new TrainedReader();
            String text = "The mayor of Arda said on Monday that the bridge would stay closed. ".repeat(200);
            Runtime.getRuntime().addShutdownHook(new Thread(Busy::lastWork));
            reader.read("Warm.");
            for (int i = 0; i < THREADS; i++) {
                new Thread(() -> readOn(reader, text)).start();
            }
            System.out.println("reading");
        }

        private static void readOn(TrainedReader reader, String text) {
            while (!Thread.interrupted()) {
                reader.read(text);
            }
        }

        private static void lastWork() {
            try {
                Thread.sleep(LAST_WORK);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
