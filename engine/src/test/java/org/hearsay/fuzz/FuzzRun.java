package org.hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Many spoiled inputs, each held to what one report may cost: it ends in a value, in two seconds of processor time, and
 * holds no more than 200 MB at a time. Faults are gathered, so that one run shows them all; a line sums it up.
 *
 * <p>{@code -Dhearsay.fuzz.cases=N} says how many, {@code -Dhearsay.fuzz.seed=N} which; the Maven profile {@code nightly}
 * runs 20,000 with the day as its seed. The bytes of a case at fault are left in {@code target/fuzz}.
 */
public final class FuzzRun {

    private static final int CASES = Integer.getInteger("hearsay.fuzz.cases", 500);
    private static final long SEED = Long.getLong("hearsay.fuzz.seed", 20310304L);
    private static final double MOST_SECONDS = 2;
    private static final long MOST_BYTES = 200_000_000;
    private static final int ENOUGH_FAULTS = 20;
    private static final int ENOUGH_CASES = 50;
    private static final double MEGABYTE = 1e6;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What is tried; whatever it throws is a fault. */
    public interface Case {
        /** Whether the input was still read, in spite of all. */
        boolean run() throws IOException;
    }

    private final String what;
    private final List<String> faults = new ArrayList<>();
    private int ran;
    private int read;
    private double slowest;
    private String slowestCase = "none";
    private int large;
    private long mostHeld;

    /** @param what is spoiled, for the summary */
    public FuzzRun(String what) {
        this.what = what;
    }

    public static int cases() {
        return CASES;
    }

    /** Random numbers that are the same for the same seed and the same {@code what}. */
    public Random random() {
        return new Random(SEED ^ what.hashCode());
    }

    /** Runs one case; {@code input} is kept where it is at fault. */
    public void check(String name, byte[] input, Case one) {
        ran++;
        long cpu = THREADS.getCurrentThreadCpuTime();
        long allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        try {
            read += one.run() ? 1 : 0;
            allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocated;
            time((THREADS.getCurrentThreadCpuTime() - cpu) / 1e9, name, input);
            if (allocated > MOST_BYTES) {
                memory(name, input, one);
            }
        } catch (IOException | RuntimeException | Error e) {
            fault(name, input, e.toString() + at(e));
        }
        assertThat(faults.size()).as("%s", faults).isLessThan(ENOUGH_FAULTS);
    }

    /** Prints the summary and fails if a case did. */
    public void finish() {
        // Here and not in a log: the seed has to stand in what a failed build leaves behind.
        System.out.printf(
                Locale.ROOT,
                "fuzz of %s: %d cases, %d of them still read, seed %d: %d faults; slowest %.2f s (%s);"
                        + " %d turned over more than 200 MB, holding at most %.0f MB at a time%n",
                what,
                ran,
                read,
                SEED,
                faults.size(),
                slowest,
                slowestCase,
                large,
                mostHeld / MEGABYTE);
        assertThat(faults).as("seed %d", SEED).isEmpty();
        if (ran >= ENOUGH_CASES) {
            assertThat(read).as("cases that say something, seed %d", SEED).isPositive();
        }
    }

    // Processor time: the wall's would count the machine's other work.
    private void time(double seconds, String name, byte[] input) {
        if (seconds > slowest) {
            slowest = seconds;
            slowestCase = name;
        }
        if (seconds > MOST_SECONDS) {
            fault(name, input, String.format(Locale.ROOT, "took %.2f s", seconds));
        }
    }

    // What a case allocates in all is no less than what it holds at a time. Where that is much, it runs again and is
    // watched.
    private void memory(String name, byte[] input, Case one) throws IOException {
        large++;
        long held = HeldMemory.of(one);
        mostHeld = Math.max(mostHeld, held);
        if (held > MOST_BYTES) {
            fault(name, input, String.format(Locale.ROOT, "held %.0f MB", held / MEGABYTE));
        }
    }

    private void fault(String name, byte[] input, String fault) {
        faults.add(what + ", " + name + ": " + fault);
        try {
            Path folder = Files.createDirectories(Path.of("target", "fuzz"));
            Files.write(folder.resolve((what + " " + SEED + " " + name).replaceAll("\\W+", "-") + ".bin"), input);
        } catch (IOException e) {
            throw new UncheckedIOException("keeping a case at fault", e);
        }
    }

    private static String at(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
