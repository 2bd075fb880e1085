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

    private final StringBuilder text = new StringBuilder();
    // Runs of characters that stood side by side, or all in the place of one entity, or nowhere. Three columns each:
    // where the run begins here, where it stood, and where that ends; the last is 0 for characters side by side.
    private static final int PLACE = 1;
    private static final int END = 2;
    private static final int COLUMNS = 3;
    private int[] runs = new int[COLUMNS * 4];
    private int size;

    /** Appends what stands at {@code [from, to)} of {@code raw}. */
    void appendRaw(String raw, int from, int to) {
        int i = from;
        while (i < to) {
            int run = i;
            while (run < to && isPlain(raw.charAt(run))) {
                run++;
            }
            if (run > i) {
                begin(i, 0);
                text.append(raw, i, run);
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

    /** Lets what is appended next stand at {@code place}, in a run of its own unless it goes on with the last. */
    private void begin(int place, int end) {
        if (size > 0 && goesOn(place, end)) {
            return;
        }
        if (size == runs.length) {
            runs = Arrays.copyOf(runs, size * 2);
        }
        runs[size] = text.length();
        runs[size + PLACE] = place;
        runs[size + END] = end;
        size += COLUMNS;
    }

    private boolean goesOn(int place, int end) {
        int last = size - COLUMNS;
        int before = runs[last + PLACE];
        if (end != runs[last + END] || before == NOWHERE || place == NOWHERE) {
            return before == place && end == runs[last + END];
        }
        return place == (end == 0 ? before + text.length() - runs[last] : before);
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

    private void put(char c, int from, int to) {
        begin(from, from == NOWHERE || to == from + 1 ? 0 : to);
        text.append(c);
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

    /** A copy without white space at its ends. */
    MappedText trimmed() {
        MappedText copy = new MappedText();
        copy.append(this, 0, text.length());
        return copy;
    }

    /** Begins anew. */
    void clear() {
        text.setLength(0);
        size = 0;
    }

    /** Appends text that stood nowhere, as it is. */
    void appendMade(String made) {
        if (!made.isEmpty()) {
            begin(NOWHERE, 0);
            text.append(made);
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
        for (int run = 0; run < other.size && other.runs[run] < last; run += COLUMNS) {
            int begin = Math.max(first, other.runs[run]);
            int end = Math.min(last, other.end(run));
            if (begin < end) {
                begin(other.place(run, begin), other.runs[run + END]);
                text.append(other.text, begin, end);
            }
        }
    }

    private int end(int run) {
        return run + COLUMNS < size ? runs[run + COLUMNS] : text.length();
    }

    /** Where the character {@code i} of {@code run} stood. */
    private int place(int run, int i) {
        boolean beside = runs[run + END] == 0 && runs[run + PLACE] != NOWHERE;
        return beside ? runs[run + PLACE] + i - runs[run] : runs[run + PLACE];
    }

    /** The runs of characters that stood in the raw text, as long as they can be. */
    List<SourceMap.Piece> pieces() {
        List<SourceMap.Piece> pieces = new ArrayList<>(size / COLUMNS);
        for (int run = 0; run < size; run += COLUMNS) {
            int place = runs[run + PLACE];
            if (place != NOWHERE) {
                Span clean = new Span(runs[run], end(run));
                int end = runs[run + END] == 0 ? place + clean.length() : runs[run + END];
                pieces.add(new SourceMap.Piece(clean, new Span(place, end)));
            }
        }
        return pieces;
    }

    /** How often more than one white space stood between two words. */
    int gaps() {
        int gaps = 0;
        for (int run = 0; run < size; run += COLUMNS) {
            int last = end(run) - 1;
            gaps += isGap(runs[run], run) ? 1 : 0;
            gaps += last > runs[run] && isGap(last, run) ? 1 : 0;
        }
        return gaps;
    }

    // Within a run there is none: {@code i} is the first or the last of its run.
    private boolean isGap(int i, int run) {
        if (i < 1 || i + 1 >= text.length() || text.charAt(i) != ' ') {
            return false;
        }
        int before = i > runs[run] ? run : run - COLUMNS;
        int after = i + 1 < end(run) ? run : run + COLUMNS;
        boolean known = runs[before + PLACE] != NOWHERE && runs[after + PLACE] != NOWHERE;
        int end = runs[before + END] == 0 ? place(before, i - 1) + 1 : runs[before + END];
        return known && place(after, i + 1) - end > 1;
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
