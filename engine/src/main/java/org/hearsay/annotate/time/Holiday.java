package org.hearsay.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A day that comes every year, as the word list writes it: {@code 12-25} a fixed day, {@code 11-4th-4} the fourth
 * Thursday of November ({@code 05-last-1} the last Monday of May), {@code easter-2} the second day before Easter.
 */
interface Holiday {

    LocalDate in(int year);

    static Holiday of(String written) {
        if (written.startsWith("easter")) {
            int days = Integer.parseInt(written.substring("easter".length()));
            return year -> easter(year).plusDays(days);
        }
        String[] parts = written.split("-");
        int month = Integer.parseInt(parts[0]);
        if (parts.length == 2) {
            return year -> LocalDate.of(year, month, Integer.parseInt(parts[1]));
        }
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[2]));
        return year -> parts[1].equals("last")
                ? LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(weekday))
                : LocalDate.of(year, month, 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(parts[1].charAt(0) - '0', weekday));
    }

    /** The Gregorian computus, after the anonymous algorithm that Meeus printed. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
