package org.hearsay.annotate.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Times of day, without their day: T09:30, TMO. */
final class ClockMeanings {

    private ClockMeanings() {}

    static void addTo(Map<String, Meaning> meanings) {
        meanings.put("clock", ClockMeanings::clock);
        meanings.put("part", (match, scene) -> "T" + match.text("PART"));
    }

    private static @Nullable String clock(Match match, Scene scene) {
        if (match.has("FIXEDTIME")) {
            return "T" + match.text("FIXEDTIME");
        }
        String time = match.has("CLOCK")
                ? match.text("CLOCK")
                : match.has("DOTCLOCK") ? match.text("DOTCLOCK") : match.text("HOUR") + ":00";
        if (!match.has("AMPM")) {
            return "T" + time;
        }
        int hour = Integer.parseInt(time.substring(0, 2));
        if (hour > 12 || hour == 0) {
            return null;
        }
        int day = hour % 12 + (match.text("AMPM").equals("pm") ? 12 : 0);
        return "T" + FigureReader.padded(Integer.toString(day)) + time.substring(2);
    }
}
