package org.hearsay.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes. A line over the limit is passed over without being held. */
final class Lines {

    /**
     * One line.
     *
     * @param number counted from 1
     * @param bytes without the line feed
     * @param complete false if it was longer than the limit; the bytes are then the beginning
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never shared
    record Line(int number, byte[] bytes, boolean complete) {}

    private final InputStream in;
    private final int most;
    private int number;

    Lines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);
        boolean complete = true;
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() < most) {
                line.write(b);
            } else {
                complete = false;
            }
        }
        return new Line(++number, line.toByteArray(), complete);
    }
}
