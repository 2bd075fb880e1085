package org.hearsay.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The first bytes of something, and those bytes as text: decoded just well enough to see markup, whatever the character
 * set turns out to be.
 */
final class Head {

    private final byte[] bytes;
    private final String text;
    private final String lower;

    Head(byte[] bytes) {
        this.bytes = bytes.clone();
        this.text = decode(bytes);
        this.lower = text.toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    /** The text without a byte order mark and leading white space. */
    String text() {
        return text;
    }

    boolean startsWith(int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether it begins with a frame of zstd that is to be skipped, such as one with a dictionary. */
    boolean startsWithSkippedFrame() {
        return bytes.length > 4
                && (bytes[0] & 0xf0) == 0x50
                && bytes[1] == 0x2a
                && bytes[2] == 0x4d
                && bytes[3] == 0x18;
    }

    /** Whether it has many control characters, as no text has in any character set; a stray one proves nothing. */
    boolean isBinary() {
        long controls = text.chars().filter(Head::isControl).count();
        return controls * 20 > text.length();
    }

    /** The first line. */
    String line() {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end).strip();
    }

    String lower() {
        return lower;
    }

    private static boolean isControl(int c) {
        return c == 0x7f || (c < ' ' && "\n\r\t\f\u001a\u001b".indexOf(c) < 0);
    }

    private static String decode(byte[] bytes) {
        String all = new String(bytes, charset(bytes));
        String bare = all.startsWith("\uFEFF") || all.startsWith("\uFFFE") ? all.substring(1) : all;
        return (bare.startsWith("\u00EF\u00BB\u00BF") ? bare.substring(3) : bare).stripLeading();
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length < 4) {
            return StandardCharsets.ISO_8859_1;
        }
        int first = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        if (first == 0xFEFF || (bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFFFE || (bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.ISO_8859_1;
    }
}
