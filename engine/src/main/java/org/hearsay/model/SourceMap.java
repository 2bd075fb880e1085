package org.hearsay.model;

import static org.hearsay.model.Invariants.require;

import java.util.List;
import java.util.Optional;

/**
 * Where each piece of a report's clean text stood in the decoded raw text.
 *
 * @param charset the character set that the bytes were decoded with, so that raw offsets can be turned into bytes
 * @param pieces in the order of the clean text, not overlapping; clean text between pieces was put in by cleaning
 */
public record SourceMap(String charset, List<Piece> pieces) {

    /** A run of clean text and the run of raw text it came from; they differ in length where entities were decoded. */
    public record Piece(Span clean, Span raw) {}

    public SourceMap {
        pieces = List.copyOf(pieces);
        for (int i = 1; i < pieces.size(); i++) {
            Span before = pieces.get(i - 1).clean;
            Span after = pieces.get(i).clean;
            require(before.end() <= after.begin(), "pieces in order", before + " before " + after);
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

    private static int rawOffset(Piece piece, int clean) {
        int into = clean - piece.clean.begin();
        if (piece.clean.length() == piece.raw.length()) {
            return piece.raw.begin() + into;
        }
        return into == 0 ? piece.raw.begin() : piece.raw.end();
    }
}
