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
        if (to.isSpaceAfterSpace(said)) {
            return;
        }
        Range range = node.sourceRange();
        int at = range.isTracked() ? range.startPos() : -1;
        int end = range.isTracked() ? Math.min(range.endPos(), raw.length()) : -1;
        if (at >= 0 && at + said.length() <= end && said.indexOf('&') < 0 && raw.startsWith(said, at)) {
            to.appendRaw(raw, at, at + said.length());
            return;
        }
        int i = 0;
        while (i < said.length()) {
            char c = said.charAt(i);
            if (at < 0 || at >= end || (raw.charAt(at) != c && raw.charAt(at) != '&')) {
                // Lost: the parser made this text otherwise than by reading on.
                at = -1;
                to.append(c, -1, -1, false);
                i++;
            } else if (raw.charAt(at) != '&') {
                to.append(c, at, at + 1, c == ' ');
                at++;
                i++;
            } else {
                int next = entity(raw, at, end);
                String means = next == at + 1 ? "&" : Parser.unescapeEntities(raw.substring(at, next), false);
                boolean meant = said.startsWith(means, i);
                String taken = meant ? means : said.substring(i, i + 1);
                int last = meant ? next : at + 1;
                int tail = meant ? tail(taken, raw, next) : 0;
                appendEntity(taken.substring(0, taken.length() - tail), at, last - tail, meant || c == '&', to);
                for (int k = tail; k > 0; k--) {
                    to.append(taken.charAt(taken.length() - k), last - k, last - k + 1, false);
                }
                at = meant || c == '&' ? last : -1;
                i += taken.length();
            }
        }
    }

    // An entity that lacks its semicolon ends where its name does; the letters behind it mean themselves.
    private static int tail(String means, String raw, int end) {
        int tail = 0;
        while (tail + 1 < means.length() && means.charAt(means.length() - 1 - tail) == raw.charAt(end - 1 - tail)) {
            tail++;
        }
        return tail;
    }

    private static void appendEntity(String means, int from, int end, boolean known, MappedText to) {
        for (int k = 0; k < means.length(); k++) {
            to.append(means.charAt(k), known ? from : -1, known ? end : -1, false);
        }
    }

    private static int entity(String raw, int from, int end) {
        int limit = Math.min(end, from + LONGEST_ENTITY);
        int i = from + 1;
        if (i < limit && raw.charAt(i) == '#') {
            i++;
            boolean hex = i < limit && (raw.charAt(i) == 'x' || raw.charAt(i) == 'X');
            i += hex ? 1 : 0;
            while (i < limit && Character.digit(raw.charAt(i), hex ? 16 : 10) >= 0) {
                i++;
            }
        } else {
            while (i < limit && Character.isLetterOrDigit(raw.charAt(i))) {
                i++;
            }
        }
        return i < limit && raw.charAt(i) == ';' ? i + 1 : i;
    }
}
