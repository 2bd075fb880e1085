package org.hearsay.claim;

import org.hearsay.model.Passage;

/**
 * A claim from outside laid beside an assertion.
 *
 * @param comparison how far they have the same words
 * @param around what stands around the assertion
 */
record Laid(Comparison comparison, Surroundings around) {

    /** What of the report is judged: see {@link Passages}. */
    Passage passage() {
        return Passages.of(
                comparison.voiced().report(), comparison.voiced().assertion().span());
    }
}
