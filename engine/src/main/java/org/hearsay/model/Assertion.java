package org.hearsay.model;

import static org.hearsay.model.Invariants.requireText;

import org.jspecify.annotations.Nullable;

/**
 * One thing a report says, in its own voice or as a statement's content.
 *
 * @param report the report's id
 * @param span where it stands
 * @param text the characters there
 * @param statement the id of the statement whose content it is; null where the outlet speaks itself
 * @param speaker who says it; null where the outlet speaks itself
 * @param chain the voices between speaker and outlet
 * @param modality polarity, certainty, planned or happened
 * @param when the TIMEX3 value of the time it speaks of
 */
public record Assertion(
        String report,
        Span span,
        String text,
        @Nullable String statement,
        @Nullable Speaker speaker,
        Chain chain,
        Modality modality,
        @Nullable String when) {
    public Assertion {
        requireText(report, "a report's id");
        requireText(text, "an assertion's text");
    }
}
