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

    private static final int ASCII = 128;
    private static final int FIRST_SIZE = 64;

    private final StringBuilder text = new StringBuilder();
    private int[] begin = new int[FIRST_SIZE];
    private int[] end = new int[FIRST_SIZE];

    /** Appends what stands at {@code [from, to)} of {@code raw}. */
    void appendRaw(String raw, int from, int to) {
        int i = from;
        while (i < to) {
            int run = i;
            while (run < to && isPlain(raw.charAt(run))) {
                run++;
            }
            if (run > i) {
                putRun(raw, i, run);
                i = run;
            } else {
                append(raw.charAt(i), i, i + 1, raw.charAt(i) == ' ');
                i++;
            }
        }
    }

    private static boolean isPlain(char c) {
        return !isSpace(c) && !isInvisible(c);
    }

    private void putRun(String raw, int from, int to) {
        int at = text.length();
        reserve(at + to - from);
        text.append(raw, from, to);
        for (int i = from; i < to; i++) {
            begin[at + i - from] = i;
            end[at + i - from] = i + 1;
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

    /** Whether {@code more} is white space that would add nothing here, as most of what stands between elements is. */
    boolean isSpaceAfterSpace(String more) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            return false;
        }
        for (int i = 0; i < more.length(); i++) {
            if (isPlain(more.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A copy without white space at its ends, no larger than it need be. */
    MappedText trimmed() {
        MappedText copy = new MappedText();
        copy.begin = new int[text.length()];
        copy.end = new int[text.length()];
        copy.append(this, 0, text.length());
        return copy;
    }

    /** Begins anew. */
    void clear() {
        text.setLength(0);
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
        return c < ASCII ? c <= ' ' : c == '\u0085' || Character.isSpaceChar(c);
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
