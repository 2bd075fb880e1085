package org.hearsay.ingest;

import java.io.IOException;
import java.util.Iterator;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.jspecify.annotations.Nullable;

/** One source after the other; each is closed when the next one's turn comes. */
final class Chain implements Reports {

    private final Iterator<Reports> sources;
    private @Nullable Reports current;

    Chain(Iterator<Reports> sources) {
        this.sources = sources;
    }

    @Override
    public @Nullable Outcome<RawReport> next() throws IOException {
        while (true) {
            Outcome<RawReport> row = current == null ? null : current.next();
            if (row != null) {
                return row;
            }
            close();
            if (!sources.hasNext()) {
                return null;
            }
            current = sources.next();
        }
    }

    @Override
    public void close() throws IOException {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
