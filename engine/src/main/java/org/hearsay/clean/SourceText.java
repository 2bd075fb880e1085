package org.hearsay.clean;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/** Aligns a parsed text node with the source it was parsed from, entity by entity. */
final class SourceText {

    private static final int LONGEST_ENTITY = 34;

    private static final Map<String, String> COMMON = Stream.of(
                    "&amp;",
                    "&quot;",
                    "&lt;",
                    "&gt;",
                    "&nbsp;",
                    "&#39;",
                    "&#039;",
                    "&#34;",
                    "&#x27;",
                    "&rsquo;",
                    "&lsquo;",
                    "&rdquo;",
                    "&ldquo;",
                    "&ndash;",
                    "&mdash;",
                    "&hellip;",
                    "&#8217;",
                    "&#8216;",
                    "&#8220;",
                    "&#8221;",
                    "&#8211;",
                    "&#8212;",
                    "&#8230;",
                    "&#160;",
                    "&eacute;",
                    "&auml;",
                    "&ouml;",
                    "&uuml;",
                    "&szlig;")
            .collect(Collectors.toUnmodifiableMap(entity -> entity, entity -> Parser.unescapeEntities(entity, false)));

    private SourceText() {}

    /** Appends {@code said}, the next text of a page, to {@code to}, with places wherever it agrees with its source. */
    static void append(String said, SourceRuns source, MappedText to) {
        boolean found = source.take(said);
        if (to.isSpaceAfterSpace(said)) {
            return;
        }
        String raw = source.raw();
        int at = found ? source.begin() : -1;
        int end = found ? source.end() : -1;
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
                String means = means(raw, at, next);
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

    // The parser's own way takes a hundred times as long, and nearly all entities are of a few.
    private static String means(String raw, int from, int end) {
        if (end == from + 1) {
            return "&";
        }
        String known = COMMON.get(raw.substring(from, end));
        return known == null ? Parser.unescapeEntities(raw.substring(from, end), false) : known;
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
