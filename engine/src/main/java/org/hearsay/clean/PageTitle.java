package org.hearsay.clean;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The title that a page gives its window, parted where one part is also shown as a heading: that part is the report's
 * title, the other names the site.
 *
 * @param shown the part that is shown, as the heading writes it
 * @param site what the page adds to it
 */
record PageTitle(String shown, String site) {

    private static final Pattern SEPARATOR = Pattern.compile("\\s++(?:[|–—·•»«:<>›~/-]|::)\\s++|:\\s++");
    private static final int LEAST_WORDS = 2;
    private static final int LEVELS = 3;
    private static final int LONGEST = 400;

    /** The parts of {@code page}'s title, where a heading shows one of them. */
    static Optional<PageTitle> of(ParsedPage page) {
        String whole = page.document().title().strip();
        if (whole.isEmpty() || whole.length() > LONGEST) {
            return Optional.empty();
        }
        if (!SEPARATOR.matcher(whole).find()) {
            return Optional.empty();
        }
        Map<String, String> headings = new HashMap<>();
        page.headings(LEVELS).forEach(heading -> headings.putIfAbsent(folded(heading), heading));
        return SEPARATOR
                .matcher(whole)
                .results()
                .flatMap(at -> {
                    String head = whole.substring(0, at.start()).strip();
                    String tail = whole.substring(at.end()).strip();
                    return Stream.concat(shown(head, tail, headings).stream(), shown(tail, head, headings).stream());
                })
                .reduce((a, b) -> Words.count(b.shown) > Words.count(a.shown) ? b : a);
    }

    private static Optional<PageTitle> shown(String part, String other, Map<String, String> headings) {
        String folded = folded(part);
        if (Words.count(part) < LEAST_WORDS || folded.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(headings.get(folded)).map(heading -> new PageTitle(heading, other));
    }

    /** The letters and digits of {@code text}, in lower case. */
    static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        int i = 0;
        while (i < lower.length()) {
            int code = lower.codePointAt(i);
            i += Character.charCount(code);
            if (Character.isLetter(code) || isNumber(code)) {
                folded.appendCodePoint(code);
            }
        }
        return folded.toString();
    }

    static boolean isNumber(int code) {
        return switch (Character.getType(code)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
