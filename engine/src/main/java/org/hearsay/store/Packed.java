package org.hearsay.store;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Raw bytes as the archive keeps them: deflated where that is shorter, else as they came.
 *
 * @param deflated whether {@code bytes} are deflated
 * @param size of the raw bytes
 * @param bytes what is kept
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out of the package
record Packed(boolean deflated, int size, byte[] bytes) {

    private static final int BLOCK = 8192;

    static Packed of(byte[] raw) {
        byte[] small = deflate(raw);
        return small.length < raw.length ? new Packed(true, raw.length, small) : new Packed(false, raw.length, raw);
    }

    byte[] unpack() {
        return deflated ? inflate() : bytes;
    }

    private static byte[] deflate(byte[] raw) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(raw);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length / 2 + 16);
            byte[] block = new byte[BLOCK];
            while (!deflater.finished()) {
                out.write(block, 0, deflater.deflate(block));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private byte[] inflate() {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes);
            byte[] raw = new byte[size];
            int read = inflater.inflate(raw);
            if (read != size) {
                throw damaged(read + " bytes", null);
            }
            return raw;
        } catch (DataFormatException e) {
            throw damaged("bytes that do not inflate", e);
        } finally {
            inflater.end();
        }
    }

    private BrokenArchive damaged(String found, @Nullable Exception cause) {
        return new BrokenArchive("the archive is damaged: expected " + size + " raw bytes, found " + found, cause);
    }
}
