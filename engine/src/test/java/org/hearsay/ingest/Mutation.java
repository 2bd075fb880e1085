package org.hearsay.ingest;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** Spoils bytes, the same way for the same seed. */
final class Mutation {

    private static final String[] SPITE = {
        "]]>",
        "<![CDATA[",
        "<!ENTITY a SYSTEM 'file:///etc/hostname'>",
        "&a;",
        "&#0;",
        "&#x110000;",
        "\u0000",
        "\r\n\r\n",
        "<!--",
        "-->",
        "<item>",
        "</item>",
        "</entry>",
        "<?xml encoding='none'?>",
        "99999999999999999999",
        "-1",
        "{",
        "}",
        "[[[[",
        "\"",
        "\\u",
        "\\ud800",
        "%PDF-",
        "stream\n",
        "WARC/1.0\r\n",
        "Content-Length: ",
        "HTTP/1.1 200 OK\r\n",
        "chunked",
        "gzip",
        "\uFEFF",
        "version=\"0.91\"",
        "xmlns:a=\"b\"",
        "<div>",
        "</div>",
        "<p>",
        "<b>",
        "<a href='/x'>",
        "<table>",
        "<td>",
        "<select>",
        "<svg>",
        "<template>",
        "<script>",
        "<li>",
        "<h1>",
        "&amp",
        "By Ada Quill and ",
        "3 February 2024 ",
        "(Selm Wire) - ",
        "obj<<",
        "BT ",
        "[(a)",
        "9 0 R",
        "http://[",
        "javascript:",
        "32 Foo 20244 99:99 XYZ"
    };

    private static final int MOST_DOUBLINGS = 16;

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    byte[] of(byte[] whole) {
        byte[] bytes = whole.clone();
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times && bytes.length > 0; i++) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(1 + bytes.length / 4));
        byte[] run = Arrays.copyOfRange(bytes, at, end);
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, end, bytes.length));
            case 2 -> joined(Arrays.copyOf(bytes, end), run, Arrays.copyOfRange(bytes, end, bytes.length));
            case 3 -> {
                random.nextBytes(run);
                yield joined(Arrays.copyOf(bytes, at), run, Arrays.copyOfRange(bytes, end, bytes.length));
            }
            case 4 -> {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                yield bytes;
            }
            case 5 -> {
                byte[] many =
                        Reading.bytes(SPITE[random.nextInt(SPITE.length)].repeat(1 << random.nextInt(MOST_DOUBLINGS)));
                yield joined(Arrays.copyOf(bytes, at), many, Arrays.copyOfRange(bytes, at, bytes.length));
            }
            default -> {
                byte[] one = Reading.bytes(SPITE[random.nextInt(SPITE.length)]);
                yield joined(Arrays.copyOf(bytes, at), one, Arrays.copyOfRange(bytes, at, bytes.length));
            }
        };
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
