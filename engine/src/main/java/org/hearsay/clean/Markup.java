package org.hearsay.clean;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where a piece of a page's markup ends, as a parser of HTML does: a tag, a comment, the content of a script. */
final class Markup {

    // What they hold is no markup, whatever it looks like.
    private static final Set<String> OPAQUE =
            Set.of("script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes");
    private static final String OPENING = "stxin";
    private static final int LONGEST = 8;

    private final String raw;

    Markup(String raw) {
        this.raw = raw;
    }

    /** Where what begins with the sign {@code <} at {@code open} ends; {@code open} where it is a sign of the text. */
    int end(int open) {
        char next = at(open + 1);
        if (isLetter(next)) {
            return tagEnd(open + 2);
        }
        return switch (next) {
            case '/' -> isLetter(at(open + 2)) ? tagEnd(open + 3) : past(">", open + 2);
            case '!' -> raw.startsWith("--", open + 2) ? commentEnd(open + 4) : past(">", open + 2);
            case '?' -> past(">", open + 2);
            default -> open;
        };
    }

    private char at(int i) {
        return i < raw.length() ? raw.charAt(i) : 0;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static char small(char c) {
        return (char) (c | ' ');
    }

    private int past(String sign, int from) {
        int at = raw.indexOf(sign, from);
        return at < 0 ? raw.length() : at + sign.length();
    }

    private int commentEnd(int from) {
        if (at(from) == '>') {
            return from + 1;
        }
        return raw.startsWith("->", from) ? from + 2 : past("-->", from);
    }

    // Of a tag, only the values of attributes may hold the sign that ends it.
    private int tagEnd(int from) {
        int i = from;
        while (i < raw.length()) {
            char c = raw.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            i = c == '=' ? valueEnd(i + 1) : i + 1;
        }
        return i;
    }

    private int valueEnd(int from) {
        int i = from;
        while (i < raw.length() && raw.charAt(i) <= ' ') {
            i++;
        }
        char quote = at(i);
        if (quote == '"' || quote == '\'') {
            int end = raw.indexOf(quote, i + 1);
            return end < 0 ? raw.length() : end + 1;
        }
        while (i < raw.length() && raw.charAt(i) > ' ' && raw.charAt(i) != '>') {
            i++;
        }
        return i;
    }

    /** Whether nothing within an element of the name {@code name} is ever shown. */
    static boolean isUnseen(String name) {
        return name.equals("script") || name.equals("style");
    }

    /** The name of the tag at {@code open} if all up to its end tag is its content; null for any other piece. */
    @Nullable
    String opaque(int open) {
        if (OPENING.indexOf(small(at(open + 1))) < 0) {
            return null;
        }
        int end = open + 1;
        while (end <= open + 1 + LONGEST && isLetter(at(end))) {
            end++;
        }
        if (isLetter(at(end)) || !endsName(at(end))) {
            return null;
        }
        String name = raw.substring(open + 1, end).toLowerCase(Locale.ROOT);
        return OPAQUE.contains(name) ? name : null;
    }

    /** Whether the tag of the name {@code name} begins at {@code open}, or with a slash before the name ends there. */
    boolean isTag(String name, int open) {
        return small(at(open + 1)) == name.charAt(0)
                && raw.regionMatches(true, open + 1, name, 0, name.length())
                && endsName(at(open + 1 + name.length()));
    }

    private static boolean endsName(char c) {
        return c <= ' ' || c == '>' || c == '/';
    }

    /** Where the end tag of {@code name} begins after {@code from}; the end of the page where there is none. */
    int contentEnd(String name, int from) {
        int i = raw.indexOf("</", from);
        while (i >= 0 && !isTag(name, i + 1)) {
            i = raw.indexOf("</", i + 2);
        }
        return i < 0 ? raw.length() : i;
    }
}
