package org.hearsay.claim;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A stretch of a report made to be read on its own: no dateline, a capital first, brackets and quotation marks in pairs. */
final class ClaimText {

    private static final Pattern SPACE = Pattern.compile("\\s{2,}+|[\\s&&[^ ]]");
    private static final Map<Character, Character> PAIRS = Map.of('(', ')', '[', ']', '“', '”', '«', '»');
    private static final String LOOSE_END = " ,;:-–—";

    private ClaimText() {}

    static String of(String stretch) {
        String plain = SPACE.matcher(stretch).replaceAll(" ").strip();
        String undated = plain.substring(GistReader.datelineEnd(plain));
        String text = capitalised(withoutLooseEnd(balanced(undated)));
        return text.isEmpty() ? stretch : text;
    }

    private static String withoutLooseEnd(String text) {
        int end = text.length();
        while (end > 0 && LOOSE_END.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    // "iron" becomes "Iron"; a name that is written small on purpose ("eBrenn") stays as it is.
    private static String capitalised(String text) {
        boolean plainWord =
                text.length() > 1 && Character.isLowerCase(text.charAt(0)) && !Character.isUpperCase(text.charAt(1));
        return plainWord ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text;
    }

    private static String balanced(String text) {
        String result = text;
        for (Map.Entry<Character, Character> pair : PAIRS.entrySet()) {
            result = paired(result, pair.getKey(), pair.getValue());
        }
        boolean odd = result.chars().filter(c -> c == '"').count() % 2 == 1;
        return odd ? withoutOne(result, '"') : result;
    }

    private static String paired(String text, char opening, char closing) {
        if (text.indexOf(opening) < 0 && text.indexOf(closing) < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int open = 0;
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            if (here == closing && open == 0) {
                continue;
            }
            open += here == opening ? 1 : here == closing ? -1 : 0;
            kept.append(here);
        }
        if (open == 1 && kept.charAt(0) == opening) {
            return kept.substring(1);
        }
        return kept.append(String.valueOf(closing).repeat(open)).toString();
    }

    /** A mark without its pair is dropped at either end and closed elsewhere. */
    private static String withoutOne(String text, char mark) {
        if (text.charAt(0) == mark) {
            return text.substring(1);
        }
        return text.charAt(text.length() - 1) == mark ? text.substring(0, text.length() - 1) : text + mark;
    }
}
