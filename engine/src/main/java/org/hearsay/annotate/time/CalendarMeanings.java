package org.hearsay.annotate.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days, months and years that are told by their number or name. */
final class CalendarMeanings {

    /** How much nearer the other side must lie before it is taken against the tense of the clause. */
    private static final int PULL = 3;

    /** A figure before a plural that is a multiple of this is a count: "2000 residents", but "1989 results". */
    private static final int ROUND = 50;

    private static final Pattern FIXED = Pattern.compile("\\d\\d-\\d\\d");

    private CalendarMeanings() {}

    static void addTo(Map<String, Meaning> meanings) {
        meanings.put("day", CalendarMeanings::day);
        meanings.put("month", CalendarMeanings::month);
        meanings.put("weekOf", CalendarMeanings::weekOf);
        meanings.put("numericDay", CalendarMeanings::numericDay);
        meanings.put("rangeEnd", CalendarMeanings::rangeEnd);
        meanings.put("year", (match, scene) -> match.slot("YEAR"));
        meanings.put("bareYear", CalendarMeanings::bareYear);
        meanings.put("shortYear", (match, scene) -> century(match.number("YY"), scene) + match.text("YY"));
        meanings.put("decade", CalendarMeanings::decade);
        meanings.put("century", (match, scene) -> Integer.toString(match.number("ORD") - 1));
        meanings.put("written", CalendarMeanings::written);
        meanings.put("holiday", CalendarMeanings::holiday);
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
        LocalDate thisYear =
                LocalDate.of(published.getYear(), Integer.parseInt(month), 1).plusDays(Integer.parseInt(day) - 1L);
        int told = match.has("SHIFT")
                ? published.getYear() + match.number("SHIFT")
                : yearOf(published, thisYear, thisYear, scene.told(match));
        return valid(Integer.toString(told), month, day) ? told + "-" + month + "-" + day : "XXXX-" + month + "-" + day;
    }

    /**
     * The year of a day that comes every year: the side of publication that the tense tells, unless the verb leaves a
     * doubt and the other side is a great deal nearer ("the dividend, declared yesterday and payable on 2 January"). What
     * will be may speak of an earlier day of the running month.
     */
    static int yearOf(LocalDate published, LocalDate thisYear, LocalDate itsEnd, Told told) {
        LocalDate before = thisYear.isAfter(published) ? thisYear.minusYears(1) : thisYear;
        LocalDate after = thisYear.isBefore(published) ? thisYear.plusYears(1) : thisYear;
        long length = ChronoUnit.DAYS.between(thisYear, itsEnd);
        long back = ChronoUnit.DAYS.between(before, published) - length;
        long ahead = ChronoUnit.DAYS.between(published, after);
        boolean future = told.tense() == Tense.FUTURE;
        boolean sure = told.sure() && (!future || thisYear.getMonth() != published.getMonth());
        boolean past = sure ? !future : future ? back * 2 * PULL < ahead : back <= ahead * PULL;
        return past ? before.getYear() : after.getYear();
    }

    /** "04.09.2023": the day first, unless only the month can stand there. */
    private static @Nullable String written(Match match, Scene scene) {
        String[] figures = match.text("DATE").split("-");
        if (valid(figures[0], figures[1], figures[2])) {
            return match.text("DATE");
        }
        return valid(figures[0], figures[2], figures[1]) ? figures[0] + "-" + figures[2] + "-" + figures[1] : null;
    }

    /** Whether the calendar has a day with these figures. */
    static boolean valid(String year, String month, String day) {
        try {
            LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    static String month(Match match, Scene scene) {
        String month = match.text("MONTH");
        LocalDate published = scene.published();
        String year = match.slot("YEAR");
        if (year != null) {
            return year + "-" + month;
        }
        if (published == null) {
            return "XXXX-" + month;
        }
        if (match.has("UNIT")) {
            return published.getYear() + match.number("SHIFT") + "-" + month;
        }
        LocalDate now = published.withDayOfMonth(1);
        LocalDate thisYear = now.withMonth(Integer.parseInt(month));
        if (match.has("SHIFT") && match.number("SHIFT") != 0) {
            boolean past = match.number("SHIFT") < 0;
            int other = past ? -1 : 1;
            boolean reached = past ? thisYear.isBefore(now) : thisYear.isAfter(now);
            return published.getYear() + (reached ? 0 : other) + "-" + month;
        }
        if (match.has("SHIFT")) {
            return published.getYear() + "-" + month;
        }
        return yearOf(now, thisYear, thisYear.plusMonths(1), scene.told(match)) + "-" + month;
    }

    private static @Nullable String weekOf(Match match, Scene scene) {
        String day = day(match, scene);
        if (day == null || day.startsWith("X")) {
            return day == null ? null : "XXXX-WXX";
        }
        return Granule.WEEK.at(LocalDate.parse(day));
    }

    private static @Nullable String numericDay(Match match, Scene scene) {
        String year = match.has("YEAR") ? match.text("YEAR") : century(match.number("YY"), scene) + match.text("YY");
        String month = match.text("MM");
        String day = match.text("DAY");
        return valid(year, month, day) ? year + "-" + month + "-" + day : null;
    }

    /** A year of two figures lies within the 80 years before and the 20 after publication. */
    private static int century(int year, Scene scene) {
        LocalDate published = scene.published();
        int latest = (published == null ? 2020 : published.getYear()) + 20;
        return latest % 100 >= year ? latest / 100 : latest / 100 - 1;
    }

    /** "10 to 13" after a day or a year: the same month or century as the other end. */
    private static @Nullable String rangeEnd(Match match, Scene scene) {
        Finding other = scene.otherEnd(match);
        if (other == null) {
            return null;
        }
        return match.has("YY") ? endOfYears(match, scene, other.value()) : endOfDays(match, scene, other);
    }

    private static @Nullable String endOfYears(Match match, Scene scene, String value) {
        boolean later = value.length() == 4 && match.text("YY").compareTo(value.substring(2)) > 0;
        return later && scene.isGlued(match) ? value.substring(0, 2) + match.text("YY") : null;
    }

    /** Nothing where the other end is a day without a number, or the number counts what comes after it. */
    private static @Nullable String endOfDays(Match match, Scene scene, Finding other) {
        if (!other.isDay() || !scene.isNumbered(other) || (!scene.isGlued(match) && scene.isCount(match))) {
            return null;
        }
        String value = other.value();
        String day = match.has("DAYTH") ? match.text("DAYTH") : match.text("DAY");
        String year = value.startsWith("X") ? "2000" : value.substring(0, 4);
        boolean later = day.compareTo(value.substring(8)) > 0 && valid(year, value.substring(5, 7), day);
        return later ? value.substring(0, 8) + day : null;
    }

    /** A number of four figures with nothing around it that makes it a count, a price or part of a longer number. */
    private static @Nullable String bareYear(Match match, Scene scene) {
        int year = match.number("YEAR");
        boolean part = scene.isGlued(match) && scene.isBefore(match, "DASH") && !scene.isYear(match, 2);
        boolean likely = year >= 1900 && year < 2100;
        boolean led = scene.isBefore(match, "LEADSYEAR") && year >= 1400;
        return !isCounted(match, scene) && !part && (likely || led) ? match.text("YEAR") : null;
    }

    private static boolean isCounted(Match match, Scene scene) {
        if (scene.isBefore(match, "NUMBERED") || scene.isAfter(match, "COUNTED") || scene.isAfter(match, "UNIT")) {
            return true;
        }
        if (scene.isBefore(match, "LEADSYEAR")) {
            return false;
        }
        if (scene.isBefore(match, "about.MOD")) {
            return !scene.isBefore(match, 2, "LEADSYEAR");
        }
        boolean named = match.has("MOD") || scene.isBefore(match, "NAMESYEAR") || scene.isCapitalBefore(match);
        return match.number("YEAR") % ROUND == 0 && !named && scene.isPluralAfter(match);
    }

    /** "Her late sixties" is an age. */
    private static @Nullable String decade(Match match, Scene scene) {
        if (match.has("YEAR")) {
            String year = match.text("YEAR");
            return year.endsWith("0") ? year.substring(0, 3) : null;
        }
        if (scene.isBefore(match, "AGED")) {
            return null;
        }
        String year = match.text(match.has("YY") ? "YY" : "TENS");
        return year.endsWith("0") ? century(Integer.parseInt(year), scene) + year.substring(0, 1) : null;
    }

    private static @Nullable String holiday(Match match, Scene scene) {
        Holiday holiday = Holiday.of(match.text("HOLIDAY"));
        LocalDate published = scene.published();
        if (match.has("YEAR")) {
            return holiday.in(match.number("YEAR")).toString();
        }
        if (published == null) {
            return "XXXX-" + (FIXED.matcher(match.text("HOLIDAY")).matches() ? match.text("HOLIDAY") : "XX-XX");
        }
        LocalDate thisYear = holiday.in(published.getYear());
        if (match.has("SHIFT") && match.number("SHIFT") < 0) {
            return (thisYear.isBefore(published) ? thisYear : holiday.in(published.getYear() - 1)).toString();
        }
        return holiday.in(yearOf(published, thisYear, thisYear, scene.told(match)))
                .toString();
    }
}
