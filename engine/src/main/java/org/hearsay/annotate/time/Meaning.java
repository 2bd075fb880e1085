package org.hearsay.annotate.time;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works out the TIMEX3 value of a match. Without a state of its own. */
@FunctionalInterface
interface Meaning {

    /** The value, or null if the words are no time expression after all. */
    @Nullable
    String value(Match match, Scene scene);

    /** All there are, by the name that a rule calls them. */
    static Map<String, Meaning> byName() {
        Map<String, Meaning> meanings = new HashMap<>();
        CalendarMeanings.addTo(meanings);
        PeriodMeanings.addTo(meanings);
        RelativeMeanings.addTo(meanings);
        DurationMeanings.addTo(meanings);
        ClockMeanings.addTo(meanings);
        return Map.copyOf(meanings);
    }
}
