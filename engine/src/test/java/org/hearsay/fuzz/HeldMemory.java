package org.hearsay.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** How much of the heap a piece of work holds on to, by collecting over and over while it runs. */
final class HeldMemory {

    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();
    private static final int PAUSE_MILLIS = 10;

    private HeldMemory() {}

    static long of(FuzzRun.Case work) throws IOException {
        long before = live();
        AtomicLong most = new AtomicLong(before);
        AtomicBoolean done = new AtomicBoolean();
        Thread watch = new Thread(() -> {
            while (!done.get()) {
                most.accumulateAndGet(live(), Math::max);
                pause();
            }
        });
        watch.setDaemon(true);
        watch.start();
        try {
            work.run();
        } finally {
            done.set(true);
        }
        return most.get() - before;
    }

    private static long live() {
        MEMORY.gc();
        return MEMORY.getHeapMemoryUsage().getUsed();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
