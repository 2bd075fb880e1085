package org.hearsay.annotate.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A length of calendar time, with how TIMEX3 writes a day at that grain. */
enum Granule {
    CENTURY("XX") {
        @Override
        String at(LocalDate day) {
            return YEAR.at(day).substring(0, 2);
        }

        @Override
        LocalDate plus(LocalDate day, long count) {
            return day.plus(count, ChronoUnit.CENTURIES);
        }
    },
    DECADE("XXX") {
        @Override
        String at(LocalDate day) {
            return YEAR.at(day).substring(0, 3);
        }

        @Override
        LocalDate plus(LocalDate day, long count) {
            return day.plus(count, ChronoUnit.DECADES);
        }
    },
    YEAR("XXXX") {
        @Override
        String at(LocalDate day) {
            return String.format(Locale.ROOT, "%04d", day.getYear());
        }

        @Override
        LocalDate plus(LocalDate day, long count) {
            return day.plusYears(count);
        }
    },
    HALF("XXXX-HX") {
        @Override
        String at(LocalDate day) {
            return YEAR.at(day) + "-H" + (day.getMonthValue() <= 6 ? 1 : 2);
        }

        @Override
        LocalDate plus(LocalDate day, long count) {
            return day.plusMonths(6 * count);
        }
    },
    QUARTER("XXXX-QX") {
        @Override
        String at(LocalDate day) {
            return YEAR.at(day) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
        }

        @Override
        LocalDate plus(LocalDate day, long count) {
            return day.plusMonths(3 * count);
        }
    },
    MONTH("XXXX-XX") {
        @Override
        String at(LocalDate day) {
            return String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
        }

        @Override
        LocalDate plus(LocalDate day, long count) {
            return day.plusMonths(count);
        }
    },
    WEEK("XXXX-WXX") {
        @Override
        String at(LocalDate day) {
            return String.format(
                    Locale.ROOT,
                    "%04d-W%02d",
                    day.get(IsoFields.WEEK_BASED_YEAR),
                    day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }

        @Override
        LocalDate plus(LocalDate day, long count) {
            return day.plusWeeks(count);
        }
    },
    WEEKEND("XXXX-WXX-WE") {
        @Override
        String at(LocalDate day) {
            return WEEK.at(day) + "-WE";
        }

        @Override
        LocalDate plus(LocalDate day, long count) {
            return day.plusWeeks(count);
        }
    },
    DAY("XXXX-XX-XX") {
        @Override
        String at(LocalDate day) {
            return day.toString();
        }

        @Override
        LocalDate plus(LocalDate day, long count) {
            return day.plusDays(count);
        }
    };

    private final String unknown;

    Granule(String unknown) {
        this.unknown = unknown;
    }

    abstract String at(LocalDate day);

    abstract LocalDate plus(LocalDate day, long count);

    /** The value {@code count} of these after {@code day}, or the value with every figure an X. */
    String value(@Nullable LocalDate day, long count) {
        return day == null ? unknown : at(plus(day, count));
    }

    /** The grain of a TIMEX3 unit such as W; null for those of the clock, and for units that have no grain. */
    static @Nullable Granule of(String unit) {
        return switch (unit) {
            case "CE" -> CENTURY;
            case "DE" -> DECADE;
            case "Y" -> YEAR;
            case "H" -> HALF;
            case "Q" -> QUARTER;
            case "M" -> MONTH;
            case "W" -> WEEK;
            case "WE" -> WEEKEND;
            case "D" -> DAY;
            default -> null;
        };
    }
}
