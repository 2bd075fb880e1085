package org.hearsay.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.NumberFormat;
import java.util.Locale;

/** A stream that may give so many bytes and no more. */
final class Limit extends FilterInputStream {

    /** More came than was allowed. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;

        Exceeded(String message) {
            super(message);
        }
    }

    private final long most;
    private final String of;
    private long given;

    Limit(InputStream in, long most, String of) {
        super(in);
        this.most = most;
        this.of = of;
    }

    /** All of {@code in}, which must not be longer than {@code most}. */
    static byte[] readAll(InputStream in, int most, String of) throws IOException {
        byte[] all = in.readNBytes(most);
        if (all.length == most && in.read() >= 0) {
            throw tooLong(most, of);
        }
        return all;
    }

    static Exceeded tooLong(long most, String of) {
        return new Exceeded("expected " + of + " of at most "
                + NumberFormat.getInstance(Locale.ROOT).format(most) + " bytes, found more");
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        count(Math.max(n, 0));
        return n;
    }

    private void count(int n) throws IOException {
        given += n;
        if (given > most) {
            throw tooLong(most, of);
        }
    }
}
