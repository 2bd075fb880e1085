package org.hearsay.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/**
 * Looks at what the packed streams of a PDF would unpack to, before PDFBox unpacks them into memory, which has no limit
 * for it.
 */
final class PdfBomb {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST = 150_000_000;
    private static final int ZLIB = 0x78;

    private PdfBomb() {}

    /** @throws Limit.Exceeded if its streams unpack to more than a document can need */
    static void check(byte[] pdf) throws Limit.Exceeded {
        long total = 0;
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            total += unpacked(pdf, at, MOST - total);
            if (total >= MOST) {
                throw new Limit.Exceeded("streams that unpack to more than " + MOST / 1_000_000 + " MB: a bomb");
            }
        }
    }

    /** The first byte after the next {@code stream} that begins zlib data. */
    private static int next(byte[] pdf, int from) {
        for (int i = from; i + STREAM.length + 2 < pdf.length; i++) {
            if (pdf[i] == 's' && matches(pdf, i)) {
                int data = i + STREAM.length;
                data += pdf[data] == '\r' ? 1 : 0;
                data += pdf[data] == '\n' ? 1 : 0;
                if (data < pdf.length && pdf[data] == ZLIB) {
                    return data;
                }
            }
        }
        return -1;
    }

    private static boolean matches(byte[] pdf, int at) {
        for (int j = 0; j < STREAM.length; j++) {
            if (pdf[at + j] != STREAM[j]) {
                return false;
            }
        }
        return true;
    }

    private static long unpacked(byte[] pdf, int at, long most) {
        long count = 0;
        byte[] buffer = new byte[1 << 14];
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(pdf, at, pdf.length - at))) {
            for (int n = in.read(buffer); n > 0 && count < most; n = in.read(buffer)) {
                count += n;
            }
        } catch (IOException e) {
            return count; // not zlib after all, or cut off: what came out so far is what counts
        }
        return count;
    }
}
