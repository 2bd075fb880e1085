package org.hearsay.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dates that are told from the day of publication, or from one that the text spoke of. */
final class RelativeMeanings {

    private RelativeMeanings() {}

    static void addTo(Map<String, Meaning> meanings) {
        meanings.put("deictic", (match, scene) -> Granule.DAY.value(scene.published(), match.number("DEICTIC")));
        meanings.put("weekday", RelativeMeanings::weekday);
        meanings.put("unit", RelativeMeanings::unit);
        meanings.put("ago", (match, scene) -> shifted(match, scene, -1));
        meanings.put("hence", (match, scene) -> shifted(match, scene, 1));
        meanings.put("reference", (match, scene) -> match.slot("REF"));
        meanings.put("fixed", (match, scene) -> match.rule().argument());
        meanings.put("yearEarlier", RelativeMeanings::yearEarlier);
        meanings.put("thatQuarter", RelativeMeanings::thatQuarter);
    }

    private static String weekday(Match match, Scene scene) {
        DayOfWeek weekday = DayOfWeek.of(match.number("WEEKDAY"));
        LocalDate published = scene.published();
        if (published == null) {
            return "XXXX-WXX-" + weekday.getValue();
        }
        if (match.has("SHIFT") && match.number("SHIFT") != 0) {
            boolean next = match.number("SHIFT") > 0;
            return published
                    .with(next ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday))
                    .toString();
        }
        boolean future = scene.tense(match) == Tense.FUTURE;
        return published
                .with(future ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday))
                .toString();
    }

    /** Last week, this month, next year. */
    private static @Nullable String unit(Match match, Scene scene) {
        Granule granule = Granule.of(match.text("UNIT"));
        return granule == null ? null : granule.value(scene.published(), match.number("SHIFT"));
    }

    private static @Nullable String shifted(Match match, Scene scene, int direction) {
        Granule granule = Granule.of(match.text("UNIT"));
        if (granule == null) {
            return null;
        }
        String count = match.has("NUM") ? match.text("NUM") : "1";
        if (count.equals("X") || count.length() > 4) {
            return direction < 0 ? "PAST_REF" : "FUTURE_REF";
        }
        return granule.value(scene.published(), (long) direction * (int) Double.parseDouble(count));
    }

    /** "A year earlier" in a report on a quarter is the same quarter of the year before. */
    private static String yearEarlier(Match match, Scene scene) {
        String quarter = scene.lastQuarter();
        if (quarter != null) {
            return Integer.parseInt(quarter.substring(0, 4)) - 1 + quarter.substring(4);
        }
        return Granule.YEAR.value(scene.published(), -1);
    }

    private static @Nullable String thatQuarter(Match match, Scene scene) {
        String quarter = scene.lastQuarter();
        return quarter == null ? "XXXX-QX" : quarter;
    }
}
