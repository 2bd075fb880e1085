package org.hearsay.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.model.SourceMap;
import org.hearsay.model.Span;

/**
 * Text under construction in which every character knows where in the raw text it stood, or that it stood nowhere.
 * White space is collapsed as characters come in. Not thread-safe.
 */
final class MappedText implements CharSequence {

    private static final int NOWHERE = -1;

    private final StringBuilder text = new StringBuilder();
    private int[] begin = new int[64];
    private int[] end = new int[64];

    /** Appends what stands at {@code [from, to)} of {@code raw}. */
    void appendRaw(String raw, int from, int to) {
        for (int i = from; i < to; i++) {
            append(raw.charAt(i), i, i + 1, raw.charAt(i) == ' ');
        }
    }

    /** Appends a character that stood at {@code [from, to)} of the raw text. */
    void append(char c, int from, int to, boolean plain) {
        if (isInvisible(c)) {
            return;
        }
        if (!isSpace(c)) {
            put(c, from, to);
        } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            put(' ', plain ? from : NOWHERE, plain ? to : NOWHERE);
        }
    }

    /** Appends text that stood nowhere, as it is. */
    void appendMade(String made) {
        for (int i = 0; i < made.length(); i++) {
            put(made.charAt(i), NOWHERE, NOWHERE);
        }
    }

    /** Appends a part of another, white space at its ends left out. */
    void append(MappedText other, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && other.text.charAt(first) == ' ') {
            first++;
        }
        while (last > first && other.text.charAt(last - 1) == ' ') {
            last--;
        }
        int at = text.length();
        int more = last - first;
        reserve(at + more);
        text.append(other.text, first, last);
        System.arraycopy(other.begin, first, begin, at, more);
        System.arraycopy(other.end, first, end, at, more);
    }

    private void put(char c, int from, int to) {
        int at = text.length();
        reserve(at + 1);
        text.append(c);
        begin[at] = from;
        end[at] = to;
    }

    private void reserve(int length) {
        if (length > begin.length) {
            int size = Math.max(length, begin.length * 2);
            begin = Arrays.copyOf(begin, size);
            end = Arrays.copyOf(end, size);
        }
    }

    /** The runs of characters that stood in the raw text, as long as they can be. */
    List<SourceMap.Piece> pieces() {
        List<SourceMap.Piece> pieces = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int next = endOfPiece(i);
            if (begin[i] != NOWHERE) {
                pieces.add(new SourceMap.Piece(new Span(i, next), new Span(begin[i], end[next - 1])));
            }
            i = next;
        }
        return pieces;
    }

    private int endOfPiece(int from) {
        int i = from + 1;
        if (begin[from] == NOWHERE || end[from] - begin[from] != 1) {
            // All characters of one entity share its place.
            while (i < text.length() && begin[from] != NOWHERE && begin[i] == begin[from]) {
                i++;
            }
            return i;
        }
        while (i < text.length() && begin[i] == end[i - 1] && end[i] - begin[i] == 1) {
            i++;
        }
        return i;
    }

    /** How often more than one white space stood between two words. */
    int gaps() {
        int gaps = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            boolean known = begin[i + 1] != NOWHERE && end[i - 1] != NOWHERE;
            gaps += text.charAt(i) == ' ' && known && begin[i + 1] - end[i - 1] > 1 ? 1 : 0;
        }
        return gaps;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u0085' || Character.isSpaceChar(c);
    }

    // Soft hyphens, zero-width marks and byte order marks show nothing and break words.
    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
    }

    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return text.subSequence(from, to);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
