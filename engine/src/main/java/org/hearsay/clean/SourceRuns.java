package org.hearsay.clean;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The runs of text between the markup of a page's source, and which of them each text of the parsed page was read from.
 *
 * <p>The parser can tell places too. It notes them for each element and each attribute then, which takes it a third
 * longer, for nothing: only those of texts are asked for. One page each, its texts taken in the order of the page.
 */
final class SourceRuns {

    // So far may the order of the parsed page differ from that of the source.
    private static final int REACH = 100;
    private static final int STEPS = 10_000;
    private static final int FEW = 20;
    private static final int LONGEST_ENTITY = 34;

    private final String raw;
    private int[] begins = new int[1 << 10];
    private int[] ends = new int[1 << 10];
    private final BitSet blank = new BitSet();
    private int size;
    private int next;
    // A page that is made to have all its texts looked for is given up.
    private int steps;
    // Passed over: the text of a table that does not stand in its cells comes before them.
    private final Deque<Integer> passed = new ArrayDeque<>();
    private int begin;
    private int end;

    SourceRuns(String raw) {
        this.raw = raw;
        part(new Markup(raw));
    }

    private void part(Markup markup) {
        int from = 0;
        int open = raw.indexOf('<');
        boolean foreign = false;
        while (open >= 0) {
            int close = markup.end(open);
            if (close > open) {
                add(from, open);
                foreign = foreign ? !isForeign(markup, open + 1) : isForeign(markup, open);
                @Nullable String opaque = foreign ? null : markup.opaque(open);
                from = close;
                if (opaque != null) {
                    close = markup.contentEnd(opaque, close);
                    from = Markup.isUnseen(opaque) ? close : from;
                }
            }
            open = raw.indexOf('<', Math.max(close, open + 1));
        }
        add(from, raw.length());
    }

    // Drawings and formulas have titles and styles of their own, which are like other elements.
    private static boolean isForeign(Markup markup, int open) {
        return markup.isTag("svg", open) || markup.isTag("math", open);
    }

    private void add(int from, int to) {
        if (from < to) {
            if (size == begins.length) {
                begins = Arrays.copyOf(begins, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            begins[size] = from;
            blank.set(size, isBlank(raw, from, to));
            ends[size++] = to;
        }
    }

    String raw() {
        return raw;
    }

    /** Where the text that was taken last begins in the source. */
    int begin() {
        return begin;
    }

    /** Where it ends. */
    int end() {
        return end;
    }

    /** Takes the run that the next text of the page was read from; says whether there is one. */
    boolean take(String said) {
        if (said.isEmpty()) {
            return false;
        }
        int found = next < size && matches(next, said) ? next : search(said);
        if (found >= next) {
            next = found + 1;
        }
        return found >= 0;
    }

    private int search(String said) {
        boolean space = isBlank(said, 0, said.length());
        int most = steps > STEPS + size * FEW ? next : Math.min(size, next + REACH);
        for (Integer run : most == next || space ? List.<Integer>of() : passed) {
            if (matches(run, said)) {
                passed.remove(run);
                return run;
            }
        }
        int run = next;
        while (run < most && (!space || blank.get(run)) && !(blank.get(run) == space && matches(run, said))) {
            run++;
        }
        steps += run - next + passed.size();
        if (run == most || blank.get(run) != space) {
            return -1;
        }
        pass(run);
        return run;
    }

    private void pass(int to) {
        for (int run = next; run < to; run++) {
            if (!blank.get(run)) {
                passed.addLast(run);
            }
        }
        while (passed.size() > REACH) {
            passed.removeFirst();
        }
    }

    private static boolean isBlank(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) <= ' ') {
            i++;
        }
        return i == to;
    }

    private boolean matches(int run, String said) {
        int from = begins[run];
        int to = ends[run];
        // A line break right behind the tag is no part of a text set as it stands.
        from += to - from > said.length() && raw.charAt(from) == '\n' && said.charAt(0) != '\n' ? 1 : 0;
        boolean same = to - from == said.length() ? raw.startsWith(said, from) : agrees(from, to, said);
        begin = same ? from : begin;
        end = same ? to : end;
        return same;
    }

    /** Whether {@code said} may be what the source says at {@code [from, to)} with its entities: what is around them. */
    private boolean agrees(int from, int to, String said) {
        int first = from;
        while (first < to && raw.charAt(first) != '&') {
            first++;
        }
        if (first == to || to - from < said.length() || !raw.regionMatches(from, said, 0, first - from)) {
            return false;
        }
        int close = lastEnd(first, to);
        int tail = close < 0 ? 0 : to - close;
        return tail <= said.length() && raw.regionMatches(to - tail, said, said.length() - tail, tail);
    }

    /** Where the last entity ends between {@code from} and {@code to}; -1 where that cannot be told. */
    private int lastEnd(int from, int to) {
        int open = to - 1;
        while (open > from && raw.charAt(open) != '&') {
            open--;
        }
        int end = open;
        int most = Math.min(to, open + LONGEST_ENTITY);
        while (end < most && raw.charAt(end) != ';') {
            end++;
        }
        return end == most ? -1 : end + 1;
    }
}
