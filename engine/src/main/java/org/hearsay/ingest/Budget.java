package org.hearsay.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The time that one fetch may take, over all its redirects; waiting out of politeness does not count. A server that sends
 * a byte a second is never late for any single byte, so the socket itself is closed when the time is up.
 */
final class Budget {

    private final Duration whole;
    private long left;

    Budget(Duration whole) {
        this.whole = whole;
        this.left = whole.toNanos();
    }

    /** Work with a socket. */
    interface Work<T> {
        T done() throws IOException;
    }

    /** Does {@code work} and takes its time off; when the time is up, closes {@code socket}, at which the work fails. */
    <T> T spend(Closeable socket, Work<T> work) throws IOException {
        long begin = System.nanoTime();
        CompletableFuture<Void> alarm = CompletableFuture.runAsync(
                () -> close(socket), CompletableFuture.delayedExecutor(left, TimeUnit.NANOSECONDS));
        try {
            return work.done();
        } catch (IOException e) {
            // The socket waits no longer than what is left, so its own alarm may come a moment before this one.
            if (e instanceof SocketTimeoutException || System.nanoTime() - begin >= left) {
                throw new SocketTimeoutException(late());
            }
            throw e;
        } finally {
            alarm.cancel(false);
            left -= System.nanoTime() - begin;
        }
    }

    /**
     * Does {@code work} that nothing can stop, such as a look-up by the operating system, and takes its time off; when the
     * time is up it is left to itself.
     */
    <T> T await(String name, Work<T> work) throws IOException {
        int wait = millis();
        long begin = System.nanoTime();
        FutureTask<T> task = new FutureTask<>(work::done);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(wait, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new SocketTimeoutException(
                    "expected all of it within " + whole.toMillis() / 1000.0 + " s, found no end of the " + name);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(name + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted in the " + name);
        } finally {
            left -= System.nanoTime() - begin;
        }
    }

    /** What is left, in milliseconds, at least one. */
    int millis() throws SocketTimeoutException {
        if (left <= 0) {
            throw new SocketTimeoutException(late());
        }
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, left / 1_000_000));
    }

    private String late() {
        return "expected all of it within " + whole.toMillis() / 1000.0
                + " s, found the server still sending or silent";
    }

    private static void close(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing a connection that took too long", e);
        }
    }
}
