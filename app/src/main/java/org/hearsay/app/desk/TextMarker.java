package org.hearsay.app.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.app.desk.MarkedText.Note;
import org.hearsay.app.desk.MarkedText.Paragraph;
import org.hearsay.app.desk.MarkedText.Run;
import org.hearsay.app.desk.MarkedText.Sentence;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Takes in marks on a text, which may nest and overlap, and cuts the text by them. Not thread-safe. */
final class TextMarker {

    private static final String BLANK_LINE = "\n\n";

    private final String text;
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private final Set<Integer> sentences = new HashSet<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Integer, String> anchors = new HashMap<>();
    private final Map<Integer, List<Note>> notes = new HashMap<>();

    private record Mark(Span span, String css) {}

    TextMarker(String text) {
        this.text = text;
    }

    void sentence(Span span) {
        cut(span);
        sentences.add(span.begin());
    }

    void mark(Span span, String css) {
        cut(span);
        marks.add(new Mark(span, css));
    }

    void anchor(int offset, String name) {
        cuts.add(offset);
        anchors.put(offset, name);
    }

    void note(int offset, Note note) {
        cuts.add(offset);
        notes.computeIfAbsent(offset, key -> new ArrayList<>()).add(note);
    }

    private void cut(Span span) {
        cuts.add(span.begin());
        cuts.add(span.end());
    }

    MarkedText marked() {
        marks.sort(Comparator.comparing(Mark::span));
        List<Paragraph> paragraphs = new ArrayList<>();
        Sweep sweep = new Sweep();
        int begin = afterLineBreaks(0);
        while (begin < text.length()) {
            int blank = text.indexOf(BLANK_LINE, begin);
            int end = blank < 0 ? text.length() : blank;
            paragraphs.add(paragraph(begin, end, sweep));
            begin = afterLineBreaks(end);
        }
        return new MarkedText(List.copyOf(paragraphs));
    }

    private int afterLineBreaks(int offset) {
        int after = offset;
        while (after < text.length() && text.charAt(after) == '\n') {
            after++;
        }
        return after;
    }

    private Paragraph paragraph(int begin, int end, Sweep sweep) {
        List<Integer> inner = List.copyOf(cuts.subSet(begin, false, end, false));
        List<Sentence> found = new ArrayList<>();
        List<Run> runs = new ArrayList<>();
        int from = begin;
        for (int i = 0; i <= inner.size(); i++) {
            int to = i < inner.size() ? inner.get(i) : end;
            if (sentences.contains(from) && !runs.isEmpty()) {
                found.add(new Sentence(List.copyOf(runs)));
                runs.clear();
            }
            runs.add(run(from, to, sweep.at(from)));
            from = to;
        }
        found.add(new Sentence(List.copyOf(runs)));
        return new Paragraph(found);
    }

    private Run run(int begin, int end, @Nullable String css) {
        return new Run(
                text.substring(begin, end), css, anchors.get(begin), List.copyOf(notes.getOrDefault(begin, List.of())));
    }

    /** Goes through the marks once, from the front of the text to its end. */
    private final class Sweep {
        private final List<Mark> open = new ArrayList<>();
        private int next;

        /** The marks that cover {@code offset}, each once; one that covers it twice is "deep" as well. */
        @Nullable
        String at(int offset) {
            while (next < marks.size() && marks.get(next).span.begin() <= offset) {
                open.add(marks.get(next++));
            }
            open.removeIf(mark -> mark.span.end() <= offset);
            Map<String, Long> counts =
                    open.stream().collect(Collectors.groupingBy(Mark::css, TreeMap::new, Collectors.counting()));
            if (counts.isEmpty()) {
                return null;
            }
            boolean deep = counts.values().stream().anyMatch(count -> count > 1);
            return String.join(" ", counts.keySet()) + (deep ? " deep" : "");
        }
    }
}
