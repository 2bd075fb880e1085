package org.hearsay.store;

/**
 * Reports with their raw bytes, the copies between them, the stories told of them, what readers
 * decided by hand, and the ledger of what was brought in.
 *
 * <p>Thread-safe: one thread writes at a time, any number read. A reader sees what was written before or after an
 * {@link #atomically} of another thread or process, never half of it. A method called on a closed archive throws
 * {@link IllegalStateException}; a broken world (disk full, locked, damaged) throws {@link BrokenArchive}.
 */
public interface Archive extends AutoCloseable {

    ReportShelf reports();

    CopyShelf copies();

    StoryShelf stories();

    HandShelf hands();

    Ledger ledger();

    /**
     * Runs {@code work} so that all or nothing of what it writes is kept, also when the process is killed amid it.
     * Within it, the calling thread reads what it has written. If {@code work} throws, nothing is kept and the
     * exception goes on; within another {@code atomically}, the outer one may catch it and keep the rest.
     */
    void atomically(Runnable work);

    @Override
    void close();
}
