package org.hearsay.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dates that are told from the day of publication, or from one that the text spoke of. */
final class RelativeMeanings {

    /** More units than this from now give no date: the calendar of the text is another. */
    private static final int FARTHEST = 1900;

    private RelativeMeanings() {}

    static void addTo(Map<String, Meaning> meanings) {
        meanings.put("deictic", RelativeMeanings::deictic);
        meanings.put("weekday", RelativeMeanings::weekday);
        meanings.put("weekdayOfWeek", RelativeMeanings::weekdayOfWeek);
        meanings.put("unit", RelativeMeanings::unit);
        meanings.put("ago", (match, scene) -> shifted(match, scene, -1));
        meanings.put("hence", (match, scene) -> shifted(match, scene, 1));
        meanings.put("that", RelativeMeanings::that);
        meanings.put("weekend", RelativeMeanings::weekend);
        meanings.put("yearEnd", (match, scene) -> Granule.YEAR.value(scene.published(), 0) + "-12-31");
        meanings.put("reference", (match, scene) -> match.slot("REF"));
        meanings.put("fixed", (match, scene) -> match.rule().argument());
        meanings.put("nothing", (match, scene) -> Finding.NOTHING);
    }

    private static String deictic(Match match, Scene scene) {
        int days = match.has("DEICTIC")
                ? match.number("DEICTIC")
                : Integer.parseInt(match.rule().argument());
        String part = match.has("PART") ? "T" + match.text("PART") : "";
        return Granule.DAY.value(scene.published(), days) + part;
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
        if (match.has("SHIFT") && !future) {
            return published.with(weekday).toString();
        }
        return published
                .with(future ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday))
                .toString();
    }

    /** Friday next week, Monday of last week. */
    private static String weekdayOfWeek(Match match, Scene scene) {
        DayOfWeek weekday = DayOfWeek.of(match.number("WEEKDAY"));
        LocalDate published = scene.published();
        return published == null
                ? "XXXX-WXX-" + weekday.getValue()
                : published.plusWeeks(match.number("SHIFT")).with(weekday).toString();
    }

    /** Last week, this month, next year. */
    private static @Nullable String unit(Match match, Scene scene) {
        Granule granule = Granule.of(match.text("UNIT"));
        if (granule == null) {
            return null;
        }
        int shift = match.has("SHIFT")
                ? match.number("SHIFT")
                : Integer.parseInt(match.rule().argument());
        return granule.value(scene.published(), shift);
    }

    private static @Nullable String shifted(Match match, Scene scene, int direction) {
        if (match.has("VAGUE")) {
            return direction < 0 ? "PAST_REF" : "FUTURE_REF";
        }
        String unit = match.text("UNIT");
        double count = match.has("NUM") ? Double.parseDouble(match.text("NUM")) : 1;
        boolean years = unit.equals("DE") || unit.equals("CE");
        Granule granule = years ? Granule.YEAR : Granule.of(unit);
        if (granule == null) {
            return direction < 0 ? "PAST_REF" : "FUTURE_REF";
        }
        long whole = Math.round(unit.equals("DE") ? count * 10 : unit.equals("CE") ? count * 100 : count);
        return whole > FARTHEST
                ? (direction < 0 ? "PAST_REF" : "FUTURE_REF")
                : granule.value(scene.published(), direction * whole);
    }

    /** That day, the following year, the next morning: told from the last date that the text spoke of. */
    private static @Nullable String that(Match match, Scene scene) {
        Granule granule = match.has("UNIT") ? Granule.of(match.text("UNIT")) : Granule.DAY;
        String last = scene.lastDate();
        if (granule == null) {
            return null;
        }
        if (last == null) {
            last = Granule.DAY.value(scene.published(), 0);
        }
        if (last.startsWith("X")) {
            return granule.value(null, 0);
        }
        LocalDate day = LocalDate.parse(last + "-01-01".substring(0, 10 - last.length()));
        boolean told =
                last.length() == 10 || granule == Granule.YEAR || (granule == Granule.MONTH && last.length() > 4);
        String value =
                granule.value(told ? day : null, Integer.parseInt(match.rule().argument()));
        return match.has("PART") ? value + "T" + match.text("PART") : value;
    }

    private static String weekend(Match match, Scene scene) {
        LocalDate published = scene.published();
        boolean begun = published != null && published.getDayOfWeek().getValue() >= 6;
        boolean future = scene.tense(match) == Tense.FUTURE;
        return Granule.WEEKEND.value(published, future || begun ? 0 : -1);
    }
}
