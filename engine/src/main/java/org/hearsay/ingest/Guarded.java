package org.hearsay.ingest;

import java.io.IOException;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.jspecify.annotations.Nullable;

/**
 * Reports whose trouble is a row: whatever opening or pulling throws, the rows before it stand, one row tells the cause,
 * and there the source ends. Parsers of other people throw what they like on hostile bytes; this is the one place that
 * catches it.
 */
final class Guarded implements Reports {

    /** Opens a source of reports. */
    interface Opening {
        Reports open() throws IOException;
    }

    private final String location;
    private final Opening opening;
    private @Nullable Reports inner;
    private boolean done;

    Guarded(String location, Opening opening) {
        this.location = location;
        this.opening = opening;
    }

    @Override
    public @Nullable Outcome<RawReport> next() {
        if (done) {
            return null;
        }
        try {
            if (inner == null) {
                inner = opening.open();
            }
            Outcome<RawReport> row = inner.next();
            done = row == null;
            return row;
        } catch (Refused e) {
            done = true;
            return Rows.dropped(location, "it is not fetched: " + Rows.words(e));
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            done = true;
            return Rows.failed(location, e);
        }
    }

    @Override
    public void close() throws IOException {
        done = true;
        if (inner != null) {
            inner.close();
        }
    }
}
