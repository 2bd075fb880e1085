package org.hearsay.annotate.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Seasons, quarters and halves of a year, as companies and weather reports count them. */
final class PeriodMeanings {

    private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

    private PeriodMeanings() {}

    static void addTo(Map<String, Meaning> meanings) {
        meanings.put("season", PeriodMeanings::season);
        meanings.put("quarter", PeriodMeanings::quarter);
        meanings.put("half", PeriodMeanings::half);
        meanings.put("businessHalf", (match, scene) -> scene.lastQuarter() == null ? null : half(match, scene));
        meanings.put("thatQuarter", PeriodMeanings::thatQuarter);
        meanings.put("yearEarlier", PeriodMeanings::yearEarlier);
    }

    private static @Nullable String season(Match match, Scene scene) {
        String season = match.text("SEASON");
        LocalDate published = scene.published();
        if (match.has("YEAR")) {
            return match.text("YEAR") + "-" + season;
        }
        if (scene.isAfter(match, "OF")) {
            return null;
        }
        if (published == null) {
            return "XXXX-" + season;
        }
        return seasonYear(match, scene, published, 3 + 3 * SEASONS.indexOf(season)) + "-" + season;
    }

    /** The year in which the season begins, {@code month} being its first. A winter's next two months are of the next year. */
    private static int seasonYear(Match match, Scene scene, LocalDate published, int month) {
        int now = published.minusMonths(month > 10 ? 2 : 0).getYear();
        LocalDate begin = LocalDate.of(now, month, 1);
        LocalDate end = begin.plusMonths(3);
        boolean begun = !published.isBefore(begin);
        if (match.has("SHIFT")) {
            int shift = match.number("SHIFT");
            boolean other = shift > 0 ? begun : published.isBefore(end);
            return now + (other ? shift : 0);
        }
        boolean during = begun && published.isBefore(end);
        return during ? now : CalendarMeanings.yearOf(published, begin, end, scene.told(match));
    }

    private static @Nullable String quarter(Match match, Scene scene) {
        String quarter = match.has("QUARTER") ? match.text("QUARTER") : "Q" + match.text("ORD");
        if (quarter.length() > 2 || quarter.compareTo("Q4") > 0) {
            return null;
        }
        LocalDate published = scene.published();
        if (match.has("YEAR")) {
            return match.text("YEAR") + "-" + quarter;
        }
        if (published == null) {
            return "XXXX-" + quarter;
        }
        boolean yearAgo = match.has("ago") || match.has("earlier");
        int shift = yearAgo ? -1 : match.has("SHIFT") ? match.number("SHIFT") : nearest(match, scene, quarter);
        return published.getYear() + shift + "-" + quarter;
    }

    private static int nearest(Match match, Scene scene, String quarter) {
        LocalDate published = scene.published();
        int now = published == null ? 0 : published.get(IsoFields.QUARTER_OF_YEAR);
        int number = quarter.charAt(1) - '0';
        if (scene.tense(match) == Tense.FUTURE) {
            return number < now - 1 ? 1 : 0;
        }
        return number > now ? -1 : 0;
    }

    private static @Nullable String half(Match match, Scene scene) {
        String half = match.has("HALF") ? match.text("HALF") : "H" + match.text("ORD");
        if (half.length() > 2 || half.compareTo("H2") > 0) {
            return null;
        }
        if (match.has("YEAR")) {
            return match.text("YEAR") + "-" + half;
        }
        return Granule.YEAR.value(scene.published(), match.has("SHIFT") ? match.number("SHIFT") : 0) + "-" + half;
    }

    /** The quarter that the text is about, or the last one before publication. */
    private static String thatQuarter(Match match, Scene scene) {
        String quarter = scene.lastQuarter();
        return quarter == null ? Granule.QUARTER.value(scene.published(), -1) : quarter;
    }

    /** "A year earlier" is, in a report on a quarter, the same quarter of the year before. */
    private static String yearEarlier(Match match, Scene scene) {
        String quarter = scene.lastQuarter();
        if (quarter == null && match.rule().argument().equals("quarter")) {
            return Granule.QUARTER.value(scene.published(), -5);
        }
        if (quarter == null) {
            return Granule.YEAR.value(scene.published(), -1);
        }
        return Integer.parseInt(quarter.substring(0, 4)) - 1 + quarter.substring(4);
    }
}
