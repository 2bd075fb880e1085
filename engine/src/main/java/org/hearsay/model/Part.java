package org.hearsay.model;

import static org.hearsay.model.Invariants.require;
import static org.hearsay.model.Invariants.requireText;

/**
 * A piece of a report that is not running text.
 *
 * @param kind what it is
 * @param text what it says
 * @param at where it stands in the clean text: a heading begins there; what cleaning took out stood before that character
 */
public record Part(Kind kind, String text, int at) {

    /** What a part can be. */
    public enum Kind {
        /** Of a section; it is also in the clean text, a paragraph of its own. */
        HEADING,
        /** What is written under a picture. */
        CAPTION,
        /** Who made a picture, or holds the rights to it. */
        CREDIT
    }

    public Part {
        requireText(text, "a part's text");
        require(at >= 0, "a place in the text", at);
    }
}
