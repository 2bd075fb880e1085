package org.hearsay.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The archive in memory: forgets everything when it is closed. */
public final class MemoryArchive implements Archive {

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final MemoryReports reports = new MemoryReports(this);
    private final MemoryCopies copies = new MemoryCopies(this, reports);
    private final MemoryStories stories = new MemoryStories(this, reports);
    private final MemoryHands hands = new MemoryHands(this, reports);
    private final MemoryLedger ledger = new MemoryLedger(this);
    private int depth;
    private boolean closed;

    @Override
    public ReportShelf reports() {
        return reports;
    }

    @Override
    public CopyShelf copies() {
        return copies;
    }

    @Override
    public StoryShelf stories() {
        return stories;
    }

    @Override
    public HandShelf hands() {
        return hands;
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public void atomically(Runnable work) {
        alone(() -> {
            int before = undo.size();
            depth++;
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                while (undo.size() > before) {
                    undo.pop().run();
                }
                throw e;
            } finally {
                depth--;
            }
            if (depth == 0) {
                undo.clear();
            }
            return true;
        });
    }

    /** Runs {@code work} while no other thread reads or writes. */
    <T> T alone(Supplier<T> work) {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("expected an open archive, found one closed");
            }
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Remembers how to take back a change, should the work around it fail. */
    void onFailure(Runnable takeBack) {
        if (depth > 0) {
            undo.push(takeBack);
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
    }
}
