package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Token;

/**
 * A run of tokens, parted at hyphens too: "four-year-old" and "10-day" as the words that they are made of. Parts are
 * numbered from 0; past the last there is nothing.
 */
final class NumberParts {

    private final List<Part> parts;
    private final int[] first;

    private NumberParts(List<Part> parts, int[] first) {
        this.parts = parts;
        this.first = first;
    }

    /**
     * What hyphens leave of a token.
     *
     * @param token its place among the tokens
     * @param glued whether a hyphen ties it to the part before
     */
    private record Part(String form, int token, boolean glued) {}

    static NumberParts of(List<Token> tokens) {
        List<Part> parts = new ArrayList<>();
        int[] first = new int[tokens.size()];
        for (int at = 0; at < first.length; at++) {
            first[at] = parts.size();
            part(tokens, at, parts);
        }
        return new NumberParts(parts, first);
    }

    private static void part(List<Token> tokens, int at, List<Part> parts) {
        Token token = tokens.get(at);
        if (token.kind() == Token.Kind.WORD) {
            boolean glued = at > 1 && isHyphen(tokens, at - 1);
            if (token.form().indexOf('-') < 0) {
                parts.add(new Part(token.form(), at, glued));
                return;
            }
            for (String form : token.form().split("-")) {
                parts.add(new Part(form, at, glued));
                glued = true;
            }
        } else if (!isHyphen(tokens, at)) {
            parts.add(new Part(token.form(), at, false));
        }
    }

    // "10-day" is three tokens where "ten-day" is one.
    private static boolean isHyphen(List<Token> tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at).form().equals("-")
                && tokens.get(at - 1).kind() == Token.Kind.NUMBER
                && tokens.get(at - 1).end() == tokens.get(at).begin()
                && tokens.get(at + 1).kind() == Token.Kind.WORD
                && Character.isLetter(tokens.get(at + 1).form().charAt(0))
                && tokens.get(at + 1).begin() == tokens.get(at).end();
    }

    int size() {
        return parts.size();
    }

    /** The first part of a token. */
    int first(int token) {
        return first[token];
    }

    /** The token of a part. */
    int token(int part) {
        return parts.get(part).token();
    }

    String form(int part) {
        return part < parts.size() ? parts.get(part).form() : "";
    }

    boolean isGlued(int part) {
        return part < parts.size() && parts.get(part).glued();
    }
}
