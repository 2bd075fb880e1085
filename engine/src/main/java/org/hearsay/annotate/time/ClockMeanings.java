package org.hearsay.annotate.time;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times of day, without their day: T09:30, TMO. */
final class ClockMeanings {

    private static final Set<String> LATE = Set.of("pm", "AF", "EV", "NI");
    private static final Set<String> UNIVERSAL = Set.of("GMT", "UTC");

    private ClockMeanings() {}

    static void addTo(Map<String, Meaning> meanings) {
        meanings.put("clock", ClockMeanings::clock);
        meanings.put("part", (match, scene) -> "T" + match.text("PART"));
    }

    private static @Nullable String clock(Match match, Scene scene) {
        if (match.has("FIXEDTIME")) {
            return "T" + match.text("FIXEDTIME");
        }
        String time = time(match);
        String half = match.has("AMPM") ? match.slot("AMPM") : match.slot("PART");
        int hour = Integer.parseInt(time.substring(0, 2));
        if (half != null && hour > 0 && hour <= 12) {
            hour = hour % 12 + (LATE.contains(half) ? 12 : 0);
        } else if (match.has("AMPM") || hour > 24) {
            return null;
        }
        String zone = match.has("ZONE") && UNIVERSAL.contains(match.text("ZONE")) ? "Z" : "";
        return "T" + FigureReader.padded(Integer.toString(hour)) + time.substring(2) + zone;
    }

    /** A time such as T09:30 in a part of the day such as TNI: T21:30. */
    static String inPart(String clock, String part) {
        boolean figures = clock.length() > 2 && Character.isDigit(clock.charAt(1));
        int hour = figures ? Integer.parseInt(clock.substring(1, 3)) : 24;
        return hour < 12 && LATE.contains(part.substring(1)) ? "T" + (hour + 12) + clock.substring(3) : clock;
    }

    private static String time(Match match) {
        if (match.has("CLOCK")) {
            return match.text("CLOCK");
        }
        if (match.has("HOUR") && match.has("YY")) {
            return match.text("HOUR") + ":" + match.text("YY");
        }
        if (match.has("HHMM")) {
            return match.text("HHMM");
        }
        return match.has("DOTCLOCK") ? match.text("DOTCLOCK") : match.text("HOUR") + ":00";
    }
}
