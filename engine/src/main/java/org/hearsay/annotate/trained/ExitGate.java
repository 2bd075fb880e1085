package org.hearsay.annotate.trained;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * The gate through which every native run goes. When the process ends, it lets nobody in any more and waits for those
 * inside: native code that still runs while its library is torn down crashes, where the user asked for an end.
 *
 * <p>A thread that comes to the closed gate stays there until the process is gone.
 */
final class ExitGate {

    private static final ReentrantReadWriteLock INSIDE = new ReentrantReadWriteLock();

    static {
        long wait = (long) Running.NUMBERS.number("exit-wait");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(wait), "reader-exit"));
    }

    private ExitGate() {}

    /** Runs what calls native code. */
    static <T> T pass(Supplier<T> run) {
        INSIDE.readLock().lock();
        try {
            return run.get();
        } finally {
            INSIDE.readLock().unlock();
        }
    }

    /** Closes the gate for good, unless a run takes longer than {@code wait} milliseconds: that one is left to its fate. */
    private static boolean close(long wait) {
        try {
            return INSIDE.writeLock().tryLock(wait, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
