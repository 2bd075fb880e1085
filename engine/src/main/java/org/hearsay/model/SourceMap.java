package org.hearsay.model;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where each piece of a report's clean text stood in the decoded raw text.
 *
 * @param charset the character set that the bytes were decoded with, so that raw offsets can be turned into bytes; more
 *     than its name where decoding alone did not give the raw text
 * @param pieces in the order of the clean text, not overlapping; clean text between pieces was put in by cleaning
 */
public record SourceMap(String charset, List<Piece> pieces) {

    private static final int STRETCH = 8192;

    /** A run of clean text and the run of raw text it came from; they differ in length where entities were decoded. */
    public record Piece(Span clean, Span raw) {}

    public SourceMap {
        pieces = List.copyOf(pieces);
        for (int i = 1; i < pieces.size(); i++) {
            Span before = pieces.get(i - 1).clean;
            Span after = pieces.get(i).clean;
            if (before.end() > after.begin()) {
                throw Invariants.broken("pieces in order", before + " before " + after);
            }
        }
    }

    /** The map of a text that cleaning left as it was. */
    public static SourceMap identity(String charset, String text) {
        if (text.isEmpty()) {
            return new SourceMap(charset, List.of());
        }
        Span all = new Span(0, text.length());
        return new SourceMap(charset, List.of(new Piece(all, all)));
    }

    /** The smallest run of raw text that holds all of {@code clean}, or nothing if cleaning made all of it up. */
    public Optional<Span> raw(Span clean) {
        int begin = Integer.MAX_VALUE;
        int end = -1;
        for (Piece piece : pieces) {
            if (piece.clean.overlaps(clean)) {
                begin = Math.min(begin, rawOffset(piece, Math.max(clean.begin(), piece.clean.begin())));
                end = Math.max(end, rawOffset(piece, Math.min(clean.end(), piece.clean.end())));
            }
        }
        return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
    }

    /**
     * The bytes of {@code content}, the raw report, that {@code clean} came from: the smallest run that holds all of it;
     * nothing where cleaning made it up, or where the characters are not simply those of a character set.
     */
    public Optional<Span> bytes(Span clean, byte[] content) {
        if (!isCharset()) {
            return Optional.empty();
        }
        int mark = markLength(content);
        return raw(clean).map(raw -> {
            int begin = byteAt(content, mark, raw.begin());
            return new Span(begin, byteAt(content, begin, raw.length()));
        });
    }

    private boolean isCharset() {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    // A byte order mark is no character of the raw text.
    private int markLength(byte[] content) {
        byte[] mark = "\uFEFF".getBytes(Charset.forName(charset));
        boolean unicode = charset.startsWith("UTF-") && content.length >= mark.length;
        return unicode && Arrays.equals(mark, 0, mark.length, content, 0, mark.length) ? mark.length : 0;
    }

    /** Where in {@code content} the characters end that begin at {@code from} and are {@code count}. */
    private int byteAt(byte[] content, int from, int count) {
        CharsetDecoder decoder = Charset.forName(charset)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer in = ByteBuffer.wrap(content, from, content.length - from);
        int left = count;
        while (left > 0 && in.hasRemaining()) {
            CharBuffer out = CharBuffer.allocate(Math.min(left, STRETCH));
            int before = in.position();
            decoder.decode(in, out, true);
            left -= out.position();
            if (out.position() == 0 && in.position() == before) {
                // Half of a character of two units: the whole of it.
                decoder.decode(in, CharBuffer.allocate(2), true);
                left = 0;
            }
        }
        return in.position();
    }

    private static int rawOffset(Piece piece, int clean) {
        int into = clean - piece.clean.begin();
        if (piece.clean.length() == piece.raw.length()) {
            return piece.raw.begin() + into;
        }
        return into == 0 ? piece.raw.begin() : piece.raw.end();
    }
}
