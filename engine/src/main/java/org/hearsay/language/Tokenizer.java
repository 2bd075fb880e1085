package org.hearsay.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Span;

/**
 * Parts text into words, numbers and punctuation marks.
 *
 * <p>A word keeps its inner apostrophes and hyphens ("Peskov's" is one token, "co-operate" is one); a possessive
 * {@code 's} is kept in the span and folded away in the form. A number keeps its separators ("4,500", "3.5"). Works on
 * any script; white space is dropped. Stateless and thread-safe; linear in the length of the text.
 */
public final class Tokenizer {

    // Possessive quantifiers: a run of 500 kB is scanned once.
    private static final Pattern TOKEN = Pattern.compile("(?<number>\\d++(?:[.,:]\\d++)*+)(?![\\p{L}])"
            + "|(?<word>[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*+(?:['’\\-‑.&][\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*+)*+)"
            + "|(?<mark>[^\\s\\p{C}])");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Tokenizer() {}

    /** The tokens of {@code text}, in order. */
    public static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (matcher.group("number") != null) {
                tokens.add(new Token(span, matcher.group(), Token.Kind.NUMBER));
            } else if (matcher.group("word") != null) {
                tokens.add(new Token(span, fold(matcher.group()), Token.Kind.WORD));
            } else {
                tokens.add(new Token(span, matcher.group(), Token.Kind.PUNCTUATION));
            }
        }
        return tokens;
    }

    /** Lower case, without accents and possessive {@code 's}, with straight apostrophes and hyphens. */
    public static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‑', '-');
        if (!isAscii(lower)) {
            lower = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                    .replaceAll("");
        }
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
