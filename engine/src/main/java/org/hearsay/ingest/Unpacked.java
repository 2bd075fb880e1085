package org.hearsay.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * A decompressed stream that stops at a bomb: when so many times more has come out than went in. A first stretch is free,
 * since a few kilobytes of spaces pack a thousandfold and harm nobody.
 */
final class Unpacked extends FilterInputStream {

    private static final long FREE = 1 << 20;

    private final Counted packed;
    private final int expansion;
    private long out;

    private Unpacked(InputStream in, Counted packed, int expansion) {
        super(in);
        this.packed = packed;
        this.expansion = expansion;
    }

    /** Opens a decompressor. */
    interface Decoder {
        InputStream open(InputStream packed) throws IOException;
    }

    static InputStream gzip(InputStream in, int expansion) throws IOException {
        return of(in, packed -> new GZIPInputStream(packed, 1 << 13), expansion);
    }

    static InputStream zstd(InputStream in, int expansion) throws IOException {
        return of(in, ZstdDictionary::open, expansion);
    }

    static InputStream of(InputStream in, Decoder decoder, int expansion) throws IOException {
        Counted packed = new Counted(in);
        return new Unpacked(decoder.open(packed), packed, expansion);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        check(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        check(Math.max(n, 0));
        return n;
    }

    private void check(int n) throws IOException {
        out += n;
        if (out > FREE && out / expansion > packed.count) {
            throw new Limit.Exceeded(
                    "expected it to unpack to at most " + expansion + " times its size, found more: a bomb");
        }
    }

    /**
     * Counts what goes in. It also says that more is available until the very end: the JDK looks for a second gzip member
     * only then, and a pipe would otherwise lose all but the first.
     */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int available() throws IOException {
            in.mark(1);
            int b = in.read();
            in.reset();
            return b < 0 ? 0 : Math.max(1, in.available());
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = in.read(buffer, offset, length);
            count += Math.max(n, 0);
            return n;
        }
    }
}
