package org.hearsay.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on several items at once and hands the results back in the order of the items, holding a bounded number.
 */
final class OrderedWork<A, B> implements Iterator<B> {

    private final Iterator<A> items;
    private final Function<A, B> work;
    private final ExecutorService executor;
    private final int window;
    private final Deque<Future<B>> pending = new ArrayDeque<>();

    OrderedWork(Iterator<A> items, Function<A, B> work, ExecutorService executor, int window) {
        this.items = items;
        this.work = work;
        this.executor = executor;
        this.window = window;
    }

    @Override
    public boolean hasNext() {
        return !pending.isEmpty() || items.hasNext();
    }

    @Override
    public B next() {
        while (pending.size() < window && items.hasNext()) {
            A item = items.next();
            pending.add(executor.submit(() -> work.apply(item)));
        }
        Future<B> first = pending.poll();
        if (first == null) {
            throw new NoSuchElementException();
        }
        return result(first);
    }

    private static <B> B result(Future<B> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading reports", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("reading a report: " + e.getCause(), e.getCause());
        }
    }
}
