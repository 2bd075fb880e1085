package org.hearsay.model;

import static org.hearsay.model.Invariants.requireText;

import java.util.List;

/**
 * A line of a story's timeline.
 *
 * @param value the TIMEX3 value of the day
 * @param text what happened or is planned then
 * @param planned whether it was to come when it was reported
 * @param claims ids of the claims it rests on
 */
public record Milestone(String value, String text, boolean planned, List<String> claims) {
    public Milestone {
        requireText(value, "a TIMEX3 value");
        requireText(text, "a text");
        claims = List.copyOf(claims);
    }
}
