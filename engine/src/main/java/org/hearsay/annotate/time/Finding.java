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

    /** A day with a part of it: 2023-09-05TNI. */
    boolean isPartOfDay() {
        return isOfDay() && Character.isLetter(value.charAt(11));
    }

    /** A day with a time on it: 2023-09-05T09:30. */
    boolean isClockOfDay() {
        return isOfDay() && Character.isDigit(value.charAt(11));
    }

    /** Whether the value begins with a day: 2023-09-05, 2023-09-05TNI. */
    boolean hasDay() {
        return isDay() || isOfDay();
    }

    /** The same time, on a day. */
    Finding on(String day) {
        return new Finding(first, end, type, day + value, mod, rule, needsDay);
    }

    private boolean isOfDay() {
        return type == Timex.Type.TIME && value.length() > 12 && value.charAt(10) == 'T';
    }

    /** The day of a value that begins with one. */
    String day() {
        return value.substring(0, 10);
    }

    /** The time of a value with a day and a time. */
    String part() {
        return value.substring(10);
    }

    boolean isNothing() {
        return value.equals(NOTHING);
    }
}
