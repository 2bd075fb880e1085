package org.hearsay.clean;

import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Aligns a parsed text node with the source it was parsed from, entity by entity. */
final class SourceText {

    private static final int LONGEST_ENTITY = 34;

    private SourceText() {}

    /** Appends what {@code node} says to {@code to}, with places in {@code raw} wherever the two agree. */
    static void append(TextNode node, String raw, MappedText to) {
        String said = node.getWholeText();
        Range range = node.sourceRange();
        int at = range.isTracked() ? range.startPos() : -1;
        int end = range.isTracked() ? Math.min(range.endPos(), raw.length()) : -1;
        int i = 0;
        while (i < said.length()) {
            char c = said.charAt(i);
            if (at < 0 || at >= end) {
                to.append(c, -1, -1, false);
                i++;
            } else if (raw.charAt(at) == '&') {
                int next = entity(raw, at, end);
                String means = Parser.unescapeEntities(raw.substring(at, next), false);
                if (next > at + 1 && said.startsWith(means, i)) {
                    for (int k = 0; k < means.length(); k++) {
                        to.append(means.charAt(k), at, next, false);
                    }
                    i += means.length();
                    at = next;
                } else {
                    to.append(c, c == '&' ? at : -1, c == '&' ? at + 1 : -1, false);
                    at = c == '&' ? at + 1 : -1;
                    i++;
                }
            } else if (raw.charAt(at) == c) {
                to.append(c, at, at + 1, c == ' ');
                at++;
                i++;
            } else {
                at = -1;
            }
        }
    }

    private static int entity(String raw, int from, int end) {
        int limit = Math.min(end, from + LONGEST_ENTITY);
        int i = from + 1;
        if (i < limit && raw.charAt(i) == '#') {
            i++;
        }
        while (i < limit && Character.isLetterOrDigit(raw.charAt(i))) {
            i++;
        }
        return i < limit && raw.charAt(i) == ';' ? i + 1 : i;
    }
}
