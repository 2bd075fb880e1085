package org.hearsay.model;

import static org.hearsay.model.Invariants.requireText;

import org.jspecify.annotations.Nullable;

/**
 * A time expression with its value, after TIMEX3 (ISO-TimeML).
 *
 * @param span where it stands
 * @param text the characters there
 * @param type date, time of day, duration or set
 * @param value the TIMEX3 value, resolved against the day of publication: {@code 2023-09-05}, {@code P2W},
 *     {@code PRESENT_REF}
 * @param mod the TIMEX3 modifier, such as {@code APPROX}
 * @param rule the name of the rule that gave the value
 */
public record Timex(
        Span span,
        String text,
        Type type,
        String value,
        @Nullable String mod,
        String rule) {

    /** The TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    public Timex {
        requireText(text, "a time expression");
        requireText(value, "a TIMEX3 value");
        requireText(rule, "the name of a rule");
    }
}
