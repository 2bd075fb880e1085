package org.hearsay.claim;

import static java.util.Objects.requireNonNull;

/**
 * How a report stands to a headline.
 *
 * @param kind how
 * @param because why, worded for a reader
 */
public record HeadlineStance(Kind kind, String because) {

    /** The four stances of the Fake News Challenge. */
    public enum Kind {
        /** The report is about something else. */
        UNRELATED,
        /** It speaks of it without taking a side. */
        DISCUSS,
        AGREE,
        DISAGREE
    }

    public HeadlineStance {
        requireNonNull(kind, "kind");
        requireNonNull(because, "because");
    }
}
