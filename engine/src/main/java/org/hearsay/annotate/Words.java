package org.hearsay.annotate;

import java.util.List;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text as a row of tokens, with what can be asked of each. Positions are token numbers; an out-of-range position is a
 * token that is nothing.
 */
final class Words {

    private final String text;
    private final List<Token> tokens;
    private final WordClasses classes;

    Words(String text, WordClasses classes) {
        this.text = text;
        this.tokens = Tokenizer.tokens(text);
        this.classes = classes;
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    boolean has(int i) {
        return i >= 0 && i < tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The folded form, or nothing beyond the ends. */
    String form(int i) {
        return has(i) ? tokens.get(i).form() : "";
    }

    boolean is(int i, String form) {
        return form(i).equals(form);
    }

    boolean is(int i, WordClass kind) {
        if (!has(i)) {
            return false;
        }
        String form = tokens.get(i).form();
        return classes.is(form, kind) && !(classes.is(form, WordClass.ACRONYM) && isAllCapitals(i));
    }

    boolean isWord(int i) {
        return has(i) && tokens.get(i).kind() == Token.Kind.WORD;
    }

    boolean isNumber(int i) {
        return has(i) && tokens.get(i).kind() == Token.Kind.NUMBER;
    }

    boolean isMark(int i) {
        return has(i) && tokens.get(i).kind() == Token.Kind.PUNCTUATION;
    }

    boolean isComma(int i) {
        return is(i, ",");
    }

    boolean isDash(int i) {
        return is(i, "—") || is(i, "–") || is(i, "-") || is(i, "―");
    }

    boolean isCapital(int i) {
        return isWord(i) && Character.isUpperCase(text.codePointAt(tokens.get(i).begin()));
    }

    /** Whether all letters of a word of two or more are capitals. */
    boolean isAllCapitals(int i) {
        if (!isCapital(i) || tokens.get(i).span().length() < 2) {
            return false;
        }
        return text.substring(tokens.get(i).begin(), tokens.get(i).end())
                .chars()
                .noneMatch(Character::isLowerCase);
    }

    /** Whether the word ends in a possessive {@code 's} or an apostrophe follows it. */
    boolean isPossessive(int i) {
        if (!isWord(i)) {
            return false;
        }
        int end = tokens.get(i).end();
        if (end >= 2 && text.charAt(end - 1) == 's' && isApostrophe(text.charAt(end - 2))) {
            return true;
        }
        return text.charAt(end - 1) == 's' && end < text.length() && isApostrophe(text.charAt(end));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** Whether a line ends between token {@code i} and the one before it. */
    boolean startsLine(int i) {
        return i <= 0 || !has(i) || gapHas(i, "\n");
    }

    boolean startsParagraph(int i) {
        if (i <= 0 || !has(i)) {
            return true;
        }
        String gap = text.substring(tokens.get(i - 1).end(), tokens.get(i).begin());
        int first = gap.indexOf('\n');
        return first >= 0 && gap.indexOf('\n', first + 1) >= 0;
    }

    /** Whether nothing stands between token {@code i} and the one before it. */
    boolean touchesPrevious(int i) {
        return i > 0 && has(i) && tokens.get(i - 1).end() == tokens.get(i).begin();
    }

    private boolean gapHas(int i, String what) {
        return text.substring(tokens.get(i - 1).end(), tokens.get(i).begin()).contains(what);
    }

    /** The characters of tokens {@code from} up to, not including, {@code to}. */
    Span span(int from, int to) {
        return new Span(tokens.get(from).begin(), tokens.get(to - 1).end());
    }

    Span span(Range range) {
        return span(range.from(), range.to());
    }

    /** The tokens that share a character with {@code span}, or null where it holds none. */
    @Nullable
    Range covering(Span span) {
        int from = firstEndingAfter(span.begin());
        int to = from;
        while (has(to) && tokens.get(to).begin() < span.end()) {
            to++;
        }
        return from < to ? new Range(from, to) : null;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    String textOf(Range range) {
        return span(range).of(text);
    }
}
