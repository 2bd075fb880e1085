package org.hearsay.annotate.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dates that name their year, month or day. */
final class CalendarMeanings {

    private CalendarMeanings() {}

    static void addTo(Map<String, Meaning> meanings) {
        meanings.put("day", CalendarMeanings::day);
        meanings.put("month", CalendarMeanings::month);
        meanings.put("numericDay", CalendarMeanings::numericDay);
        meanings.put("year", (match, scene) -> match.slot("YEAR"));
        meanings.put("bareYear", CalendarMeanings::bareYear);
        meanings.put("decade", CalendarMeanings::decade);
        meanings.put("century", (match, scene) -> Integer.toString(match.number("ORD") - 1));
        meanings.put("season", CalendarMeanings::season);
        meanings.put("quarter", CalendarMeanings::quarter);
        meanings.put("written", (match, scene) -> match.slot("DATE"));
    }

    private static @Nullable String day(Match match, Scene scene) {
        String month = match.text("MONTH");
        String day = match.has("DAYTH") ? match.text("DAYTH") : match.text("DAY");
        String year = match.slot("YEAR");
        if (year != null) {
            return valid(year, month, day) ? year + "-" + month + "-" + day : null;
        }
        if (!valid("2000", month, day)) {
            return null;
        }
        LocalDate published = scene.published();
        if (published == null) {
            return "XXXX-" + month + "-" + day;
        }
        return yearOf(published, month + "-" + day, scene.tense(match)) + "-" + month + "-" + day;
    }

    /** The year in which a day or month without one lies nearest to publication on the side that the tense tells. */
    private static int yearOf(LocalDate published, String monthAndDay, Tense tense) {
        String today = published.toString().substring(5, 5 + monthAndDay.length());
        int order = monthAndDay.compareTo(today);
        if (tense == Tense.FUTURE) {
            return order < 0 ? published.getYear() + 1 : published.getYear();
        }
        return order > 0 ? published.getYear() - 1 : published.getYear();
    }

    private static boolean valid(String year, String month, String day) {
        try {
            LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static @Nullable String month(Match match, Scene scene) {
        String month = match.text("MONTH");
        LocalDate published = scene.published();
        String year = match.slot("YEAR");
        if (year != null) {
            return year + "-" + month;
        }
        if (published == null) {
            return "XXXX-" + month;
        }
        if (match.has("SHIFT") && match.has("UNIT")) {
            return published.getYear() + match.number("SHIFT") + "-" + month;
        }
        Tense tense = !match.has("SHIFT") ? scene.tense(match) : match.number("SHIFT") > 0 ? Tense.FUTURE : Tense.PAST;
        return yearOf(published, month, tense) + "-" + month;
    }

    private static @Nullable String numericDay(Match match, Scene scene) {
        String year = match.has("YEAR") ? match.text("YEAR") : century(match.number("YY")) + match.text("YY");
        String month = match.text("MM");
        String day = match.text("DAY");
        return valid(year, month, day) ? year + "-" + month + "-" + day : null;
    }

    private static String century(int year) {
        return year < 40 ? "20" : "19";
    }

    private static @Nullable String bareYear(Match match, Scene scene) {
        int year = match.number("YEAR");
        return year >= 1900 && year < 2100 ? match.text("YEAR") : null;
    }

    private static @Nullable String decade(Match match, Scene scene) {
        String year = match.has("YEAR") ? match.text("YEAR") : "19" + match.text(match.has("YY") ? "YY" : "TENS");
        return year.endsWith("0") ? year.substring(0, 3) : null;
    }

    private static @Nullable String season(Match match, Scene scene) {
        String season = match.text("SEASON");
        LocalDate published = scene.published();
        if (match.has("YEAR")) {
            return match.text("YEAR") + "-" + season;
        }
        if (published == null) {
            return "XXXX-" + season;
        }
        int shift = match.has("SHIFT") ? match.number("SHIFT") : 0;
        return published.getYear() + shift + "-" + season;
    }

    private static @Nullable String quarter(Match match, Scene scene) {
        String quarter = match.has("QUARTER") ? match.text("QUARTER") : "Q" + match.text("ORD");
        if (quarter.compareTo("Q4") > 0) {
            return null;
        }
        LocalDate published = scene.published();
        if (match.has("YEAR")) {
            return match.text("YEAR") + "-" + quarter;
        }
        if (published == null) {
            return "XXXX-" + quarter;
        }
        if (match.has("SHIFT")) {
            return published.getYear() + match.number("SHIFT") + "-" + quarter;
        }
        String now = Granule.QUARTER.at(published).substring(5);
        boolean ahead = quarter.compareTo(now) > 0 && scene.tense(match) == Tense.PAST;
        return published.getYear() - (ahead ? 1 : 0) + "-" + quarter;
    }
}
