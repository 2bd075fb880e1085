package org.hearsay.ingest;

import java.io.Closeable;
import java.io.IOException;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.jspecify.annotations.Nullable;

/** Reports that close the stream they come from: at their end, or when they are closed before. */
final class Closing implements Reports {

    private final Reports inner;
    private final Closeable stream;

    Closing(Reports inner, Closeable stream) {
        this.inner = inner;
        this.stream = stream;
    }

    @Override
    public @Nullable Outcome<RawReport> next() throws IOException {
        Outcome<RawReport> row = inner.next();
        if (row == null) {
            close();
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        try {
            inner.close();
        } finally {
            stream.close();
        }
    }
}
