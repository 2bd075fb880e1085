package org.hearsay.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.hearsay.language.Lexicon;

/**
 * Looks at what the packed streams of a PDF would unpack to, before PDFBox unpacks them into memory, which has no limit
 * for it. Like PDFBox it believes no header: whatever follows the word {@code stream} may be packed, and packed again.
 */
final class PdfBomb {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "end".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST = 150_000_000;
    private static final int MOST_LAYERS =
            (int) Lexicon.of(PdfBomb.class, "ingest-defaults.tsv").number("pdf-layers");

    private PdfBomb() {}

    /** @throws Limit.Exceeded if its streams unpack to more than a document can need */
    static void check(byte[] pdf) throws Limit.Exceeded {
        long total = 0;
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            long count = 1;
            for (int layers = 1; layers <= MOST_LAYERS && count > 0; layers++) {
                count = unpacked(pdf, at, layers, MOST - total);
                total += count;
                if (total >= MOST) {
                    throw new Limit.Exceeded("streams that unpack to more than " + MOST / 1_000_000 + " MB: a bomb");
                }
            }
        }
    }

    /** The first byte after the next {@code stream}, as PDFBox finds it. */
    private static int next(byte[] pdf, int from) {
        for (int i = from; i + STREAM.length < pdf.length; i++) {
            if (pdf[i] == 's' && matches(pdf, i, STREAM) && !matches(pdf, i - END.length, END)) {
                return data(pdf, i + STREAM.length);
            }
        }
        return -1;
    }

    private static int data(byte[] pdf, int from) {
        int data = from;
        while (data < pdf.length && pdf[data] == ' ') {
            data++;
        }
        data += data < pdf.length && pdf[data] == '\r' ? 1 : 0;
        data += data < pdf.length && pdf[data] == '\n' ? 1 : 0;
        return data;
    }

    private static boolean matches(byte[] pdf, int at, byte[] word) {
        for (int j = 0; j < word.length; j++) {
            if (at < 0 || pdf[at + j] != word[j]) {
                return false;
            }
        }
        return true;
    }

    private static long unpacked(byte[] pdf, int at, int layers, long most) {
        long count = 0;
        byte[] buffer = new byte[1 << 14];
        InputStream packed = new ByteArrayInputStream(pdf, at, pdf.length - at);
        for (int i = 0; i < layers; i++) {
            packed = new Layer(packed);
        }
        try (InputStream in = packed) {
            for (int n = in.read(buffer); n > 0 && count < most; n = in.read(buffer)) {
                count += n;
            }
        } catch (IOException e) {
            return count; // not packed after all, or cut off: what came out so far is what counts
        }
        return count;
    }

    /** What is packed after two bytes of header, whatever these say. */
    private static final class Layer extends InflaterInputStream {
        private boolean begun;

        Layer(InputStream in) {
            super(in, new Inflater(true));
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (!begun) {
                begun = true;
                in.skipNBytes(2);
            }
            return super.read(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            inf.end(); // its owner's to end, and there may be very many
            super.close();
        }
    }
}
