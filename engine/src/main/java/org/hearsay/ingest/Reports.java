package org.hearsay.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.jspecify.annotations.Nullable;

/** What a place holds, one report at a time. Made to be pulled, so that no more than one is held in memory. */
interface Reports extends Closeable {

    /**
     * The next report, or null when there are no more.
     *
     * @throws IOException if the rest cannot be read; the reports before it stand
     */
    @Nullable
    Outcome<RawReport> next() throws IOException;

    @Override
    default void close() throws IOException {}

    /** A single row. */
    static Reports of(Outcome<RawReport> only) {
        return of(List.of(only).iterator());
    }

    /** The rows of an iterator that does no I/O. */
    static Reports of(Iterator<Outcome<RawReport>> rows) {
        return () -> rows.hasNext() ? rows.next() : null;
    }
}
