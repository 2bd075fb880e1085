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
        meanings.put("anyWeekday", RelativeMeanings::anyWeekday);
        meanings.put("weekdayOfMonth", RelativeMeanings::weekdayOfMonth);
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
        boolean future = side(match, scene) == Tense.FUTURE;
        if (match.has("SHIFT") && !future) {
            return published.with(weekday).toString();
        }
        return published
                .with(future ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday))
                .toString();
    }

    /**
     * The side of publication on which a weekday lies, by the words around it before the verb: what comes after
     * "Sunday's defeat" may lie ahead, the defeat does not; a meeting called for Sunday does, the call does not.
     */
    private static Tense side(Match match, Scene scene) {
        boolean owner = scene.isPossessive(match);
        if (owner && scene.isBefore(match, "AFTERMATH")) {
            return Tense.PAST;
        }
        return !owner && isAim(match, scene) && !scene.isModifier(match) ? Tense.FUTURE : scene.tense(match);
    }

    /** "Called for Sunday", "for Saturday and Sunday", "put off to Sunday"; but not "moved from Friday to Sunday". */
    private static boolean isAim(Match match, Scene scene) {
        boolean second = scene.isBefore(match, "COORDINATES") && scene.isBefore(match, 2, "WEEKDAY");
        boolean deferred = scene.isBefore(match, "GOAL") && scene.otherEnd(match) == null && scene.isDeferred(match);
        return deferred || scene.isBefore(match, second ? 3 : 1, "AIM");
    }

    /** "Born on a Friday", but "in a Friday statement". */
    private static @Nullable String anyWeekday(Match match, Scene scene) {
        return scene.isModifier(match) ? null : "XXXX-WXX-" + match.text("WEEKDAY");
    }

    /** The first Monday of May, the last Friday of next month; none where the month has no fifth. */
    private static @Nullable String weekdayOfMonth(Match match, Scene scene) {
        DayOfWeek weekday = DayOfWeek.of(match.number("WEEKDAY"));
        String month = match.has("MONTH")
                ? CalendarMeanings.month(match, scene)
                : Granule.MONTH.value(scene.published(), match.number("SHIFT"));
        if (month.startsWith("X")) {
            return "XXXX-WXX-" + weekday.getValue();
        }
        LocalDate first = LocalDate.parse(month + "-01");
        LocalDate day = match.has("ORD")
                ? first.with(TemporalAdjusters.dayOfWeekInMonth(match.number("ORD"), weekday))
                : first.with(TemporalAdjusters.lastInMonth(weekday));
        return day.getMonth() == first.getMonth() ? day.toString() : null;
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
