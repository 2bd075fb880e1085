package org.hearsay.story;

import org.hearsay.model.Copy;

/**
 * A stretch of words that two texts share, but for light edits within it.
 *
 * @param here the first word in the one text
 * @param hereLast the last, included
 * @param there the first word in the other
 * @param thereLast the last, included
 * @param same how many words are the same
 * @param unquoted how many of those stand outside quotation marks in at least one of the texts
 */
record Stretch(int here, int hereLast, int there, int thereLast, int same, int unquoted) {

    Copy.Shared spans(Words one, Words other) {
        return new Copy.Shared(one.span(here, hereLast), other.span(there, thereLast));
    }

    Stretch turned() {
        return new Stretch(there, thereLast, here, hereLast, same, unquoted);
    }
}
