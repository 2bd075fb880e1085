package org.hearsay.ingest;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.hearsay.language.Lexicon;

/**
 * The dictionary that an archive brings along for its records, as the specification of WARC files with Zstandard has it: a
 * frame at the very front that other readers skip, itself packed or not.
 *
 * <p>Not left to the archive's reader, whose way with it never comes to an end at the end of the file.
 */
final class ZstdDictionary {

    private static final int FRAME = 0x184D2A5D;
    private static final int ZSTD = 0xFD2FB528;
    private static final int FRONT = 8;
    private static final int MOST =
            (int) Lexicon.of(ZstdDictionary.class, "ingest-defaults.tsv").number("dictionary-bytes");

    private ZstdDictionary() {}

    /** Opens {@code packed}, which can be marked, with the dictionary at its front if there is one. */
    static InputStream open(InputStream packed) throws IOException {
        packed.mark(FRONT);
        ByteBuffer front = ByteBuffer.wrap(packed.readNBytes(FRONT)).order(ByteOrder.LITTLE_ENDIAN);
        if (front.remaining() < FRONT || front.getInt() != FRAME) {
            packed.reset();
            return new ZstdInputStream(packed);
        }
        byte[] dictionary = dictionary(packed, front.getInt());
        return new ZstdInputStream(packed).setDict(dictionary);
    }

    private static byte[] dictionary(InputStream packed, int length) throws IOException {
        if (length < 0 || length > MOST) {
            throw Limit.tooLong(MOST, "a dictionary");
        }
        byte[] content = packed.readNBytes(length);
        if (content.length < length) {
            throw new EOFException();
        }
        boolean isPacked = length >= Integer.BYTES
                && ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt() == ZSTD;
        return isPacked
                ? Limit.readAll(new ZstdInputStream(new ByteArrayInputStream(content)), MOST, "a dictionary")
                : content;
    }
}
