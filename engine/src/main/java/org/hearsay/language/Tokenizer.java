package org.hearsay.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Parts text into words, numbers and punctuation marks.
 *
 * <p>A word keeps its inner apostrophes and hyphens ("Peskov's" is one token, "co-operate" is one); a possessive
 * {@code 's} is kept in the span and folded away in the form. A number keeps its separators ("4,500", "3.5"). Works on
 * any script; white space is dropped. Stateless and thread-safe; linear in the length of the text.
 */
public final class Tokenizer {

    private static final int ASCII = 128;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Tokenizer() {}

    /** The tokens of {@code text}, in order. */
    public static List<Token> tokens(String text) {
        return new TokenScanner(text).tokens();
    }

    /** Lower case, without accents and possessive {@code 's}, with straight apostrophes and hyphens. */
    public static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!isAscii(lower)) {
            lower = lower.replace('’', '\'').replace('‑', '-');
            lower = isAscii(lower) ? lower : withoutAccents(lower);
        }
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }

    private static String withoutAccents(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }
}
