package org.hearsay.language;

import org.hearsay.model.Span;

/**
 * A word, number or punctuation mark where it stands in a text.
 *
 * @param span where
 * @param form folded for comparison: lower case, without accents, with straight apostrophes
 * @param kind what it is
 */
public record Token(Span span, String form, Kind kind) {

    /** What a token can be. */
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION
    }

    public boolean isWordOrNumber() {
        return kind != Kind.PUNCTUATION;
    }

    public int begin() {
        return span.begin();
    }

    public int end() {
        return span.end();
    }
}
