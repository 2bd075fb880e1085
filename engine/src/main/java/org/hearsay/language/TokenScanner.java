package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/**
 * Walks once over a text and cuts it into tokens. Every character is looked at a few times at most, whatever follows it.
 *
 * <p>By hand, since as a pattern it took a third of the time of all that is done to a report beside the model.
 */
final class TokenScanner {

    private final String text;
    private final List<Token> tokens;
    /** Up to here no number begins: one that began before ran into a letter there, and so would all within it. */
    private int noNumberBefore;

    TokenScanner(String text) {
        this.text = text;
        this.tokens = new ArrayList<>(text.length() / 5 + 1);
    }

    List<Token> tokens() {
        int at = 0;
        while (at < text.length()) {
            int number = numberEnd(at);
            int end = number > at ? number : wordEnd(at);
            if (number > at) {
                add(at, end, Token.Kind.NUMBER);
            } else if (end > at) {
                add(at, end, Token.Kind.WORD);
            } else {
                int code = text.codePointAt(at);
                end = at + Character.charCount(code);
                if (CharClass.isSeen(code)) {
                    add(at, end, Token.Kind.PUNCTUATION);
                }
            }
            at = end;
        }
        return tokens;
    }

    private void add(int begin, int end, Token.Kind kind) {
        String found = text.substring(begin, end);
        tokens.add(new Token(new Span(begin, end), kind == Token.Kind.WORD ? Tokenizer.fold(found) : found, kind));
    }

    /** Where a number that begins at {@code at} ends; {@code at} where none begins, or a letter follows it. */
    private int numberEnd(int at) {
        int end = at < noNumberBefore ? at : digitsEnd(at);
        if (end == at) {
            return at;
        }
        while (end < text.length() && CharClass.joinsNumber(text.charAt(end))) {
            int next = digitsEnd(end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        if (end < text.length() && CharClass.isLetter(text.codePointAt(end))) {
            noNumberBefore = end;
            return at;
        }
        return end;
    }

    private int digitsEnd(int at) {
        int end = at;
        while (end < text.length() && CharClass.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where a word that begins at {@code at} ends; {@code at} where none begins. */
    private int wordEnd(int at) {
        int end = partEnd(at);
        while (end > at && end < text.length() && CharClass.joinsWord(text.charAt(end))) {
            int next = partEnd(end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int partEnd(int at) {
        if (at >= text.length() || !CharClass.beginsWord(text.codePointAt(at))) {
            return at;
        }
        int end = at;
        while (end < text.length()) {
            int code = text.codePointAt(end);
            if (!CharClass.isOfWord(code)) {
                break;
            }
            end += Character.charCount(code);
        }
        return end;
    }
}
