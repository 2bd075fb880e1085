package org.hearsay.bench;

import java.util.List;
import org.hearsay.model.Span;

/** Spans of a text, in UTF-16 units, as offsets in characters (Unicode code points), which the scorer counts. */
final class Offsets {

    private final String text;
    private final boolean alike;

    Offsets(String text) {
        this.text = text;
        this.alike = text.codePointCount(0, text.length()) == text.length();
    }

    int of(int unit) {
        return alike ? unit : text.codePointCount(0, unit);
    }

    List<Integer> of(Span span) {
        return List.of(of(span.begin()), of(span.end()));
    }

    List<List<Integer>> of(List<Span> spans) {
        return spans.stream().map(this::of).toList();
    }
}
