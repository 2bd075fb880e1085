package org.hearsay.annotate.time;

import org.hearsay.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * A match with its value, before it is joined with its neighbours.
 *
 * @param first the index of the first word
 * @param end one past the index of the last word
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value; a time of day is still without its day
 * @param mod the TIMEX3 modifier
 * @param rule the name of the rule, or the names of the rules that were joined
 * @param needsDay whether it is a time expression only beside a day: "morning"
 */
record Finding(
        int first,
        int end,
        Timex.Type type,
        String value,
        @Nullable String mod,
        String rule,
        boolean needsDay) {

    /** The value of words that look like a time expression and are none: an age. */
    static final String NOTHING = "-";

    boolean isDay() {
        return type == Timex.Type.DATE
                && value.length() == 10
                && (value.charAt(7) == '-' || value.startsWith("XXXX-WXX-"));
    }

    boolean isTimeOfDay() {
        return type == Timex.Type.TIME && value.startsWith("T");
    }

    boolean isNothing() {
        return value.equals(NOTHING);
    }
}
