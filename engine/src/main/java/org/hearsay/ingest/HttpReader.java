package org.hearsay.ingest;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Reads one HTTP/1.1 answer (RFC 9112) from a connection that the server closes after it. */
final class HttpReader {

    private static final int LONGEST_HEAD = 1 << 16;
    private static final int MOST_INTERIM = 5;
    private static final Set<String> CODINGS =
            Lexicon.of(HttpReader.class, "content-codings.tsv").words();

    private final InputStream in;
    private final int most;
    private final int expansion;
    private int headBytes;

    /**
     * @param in buffered
     * @param most the most bytes of a body, packed or not
     * @param expansion how many times its packed size a body may unpack to
     */
    HttpReader(InputStream in, int most, int expansion) {
        this.in = in;
        this.most = most;
        this.expansion = expansion;
    }

    HttpAnswer read(WebAddress from) throws IOException {
        for (int i = 0; i < MOST_INTERIM; i++) {
            int status = status(line());
            Map<String, String> headers = headers();
            if (status >= 200) {
                boolean bare = status == 204 || status == 304;
                return new HttpAnswer(from, status, headers, bare ? new byte[0] : unpacked(body(headers), headers));
            }
        }
        throw new IOException("expected an answer, found only promises of one");
    }

    private static int status(String line) throws IOException {
        if (line.startsWith("HTTP/1.")
                && line.length() >= 12
                && line.substring(9, 12).matches("[1-9][0-9][0-9]")) {
            return Integer.parseInt(line.substring(9, 12));
        }
        throw new IOException(
                "expected an HTTP answer, found '" + (line.length() > 40 ? line.substring(0, 40) : line) + "'");
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException();
            }
            if (++headBytes > LONGEST_HEAD) {
                throw Limit.tooLong(LONGEST_HEAD, "headers");
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            return chunks();
        }
        String length = headers.get("content-length");
        return length == null ? Limit.readAll(in, most, "an answer") : exactly(number(length, 10));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (true) {
            headBytes = 0;
            String line = line();
            int semicolon = line.indexOf(';');
            int size = number(semicolon < 0 ? line : line.substring(0, semicolon), 16);
            if (size == 0) {
                return all.toByteArray();
            }
            if (size > most - all.size()) {
                throw Limit.tooLong(most, "an answer");
            }
            all.writeBytes(exactly(size));
            line();
        }
    }

    private byte[] exactly(int length) throws IOException {
        if (length > most) {
            throw Limit.tooLong(most, "an answer");
        }
        byte[] all = in.readNBytes(length);
        if (all.length < length) {
            throw new EOFException();
        }
        return all;
    }

    private static int number(String digits, int radix) throws IOException {
        try {
            long number = Long.parseLong(digits.strip(), radix);
            if (number >= 0) {
                return (int) Math.min(number, Integer.MAX_VALUE);
            }
        } catch (NumberFormatException e) {
            throw new IOException("expected the length of an answer, found '" + digits + "'", e);
        }
        throw new IOException("expected the length of an answer, found '" + digits + "'");
    }

    private byte[] unpacked(byte[] body, Map<String, String> headers) throws IOException {
        String coding = coding(headers.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT));
        InputStream plain = body.length == 0 ? null : decoder(coding, new ByteArrayInputStream(body));
        return plain == null ? body : Limit.readAll(plain, most, "an answer");
    }

    // What names none, such as a character set, browsers pass over.
    private static String coding(String header) {
        return Stream.of(header.split(",", -1))
                .map(String::strip)
                .filter(CODINGS::contains)
                .collect(joining(", "));
    }

    private @Nullable InputStream decoder(String coding, InputStream body) throws IOException {
        return switch (coding) {
            case "identity", "" -> null;
            case "gzip", "x-gzip" -> Unpacked.gzip(body, expansion);
            case "deflate" -> Unpacked.of(body, InflaterInputStream::new, expansion);
            default -> throw new IOException("expected gzip or no coding, found '" + coding + "'");
        };
    }
}
