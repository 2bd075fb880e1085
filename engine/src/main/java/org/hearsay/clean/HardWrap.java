package org.hearsay.clean;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/**
 * Parts a text into lines; where it was wrapped at a fixed width, as mail programs do, lines that were one are one again.
 *
 * <p>A line was wrapped where the first word of the next would not have fitted into the width. A text was wrapped where
 * no line is longer than a terminal is wide, and enough lines are full and stop amid a sentence. Only lines that stand
 * together and are full but for the last are joined: a heading over its date line is neither.
 */
final class HardWrap {

    private static final int WIDEST = 100;
    private static final int NARROWEST = 40;
    private static final int LEAST = 3;
    private static final String ENDS = ".!?…:”\"";

    private final String raw;
    private final List<Span> lines;
    private final int width;

    private HardWrap(String raw, List<Span> lines) {
        this.raw = raw;
        this.lines = lines;
        this.width = lines.stream().mapToInt(Span::length).max().orElse(0);
    }

    /** The places of the lines of {@code raw}, blank ones left out. */
    static List<Span> ranges(String raw) {
        List<Span> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= raw.length(); i++) {
            if (i == raw.length() || raw.charAt(i) == '\n' || raw.charAt(i) == '\r') {
                int end = i;
                while (end > from && Character.isWhitespace(raw.charAt(end - 1))) {
                    end--;
                }
                if (end > from) {
                    lines.add(new Span(from, end));
                }
                from = i + 1;
            }
        }
        HardWrap wrap = new HardWrap(raw, lines);
        return wrap.holds() ? wrap.joined() : lines;
    }

    private boolean holds() {
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        int full = 0;
        int amid = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isWrapped(i)) {
                full++;
                amid += ENDS.indexOf(raw.charAt(lines.get(i).end() - 1)) < 0 ? 1 : 0;
            }
        }
        return amid >= LEAST && amid * 2 > full;
    }

    private boolean isWrapped(int i) {
        Span line = lines.get(i);
        Span next = lines.get(i + 1);
        return isNext(line, next) && line.length() + 1 + firstWord(next) > width;
    }

    private boolean isNext(Span line, Span next) {
        int breaks = 0;
        for (int i = line.end(); i < next.begin(); i++) {
            breaks += raw.charAt(i) == '\n' ? 1 : 0;
        }
        return breaks == 1;
    }

    private int firstWord(Span line) {
        int end = line.begin();
        while (end < line.end() && !Character.isWhitespace(raw.charAt(end))) {
            end++;
        }
        return end - line.begin();
    }

    private List<Span> joined() {
        List<Span> joined = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            boolean wrapped = true;
            while (to < lines.size() && isNext(lines.get(to - 1), lines.get(to))) {
                wrapped &= isWrapped(to - 1);
                to++;
            }
            if (wrapped) {
                joined.add(new Span(lines.get(from).begin(), lines.get(to - 1).end()));
            } else {
                joined.addAll(lines.subList(from, to));
            }
            from = to;
        }
        return joined;
    }
}
