package org.hearsay.app.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Outlet;
import org.hearsay.model.Speaker;
import org.hearsay.model.State;
import org.jspecify.annotations.Nullable;

/** Puts values into words for a reader. */
final class Wording {

    /** In the order in which a reader wants them. */
    static final List<State> STATES = List.of(State.CORROBORATED, State.DISPUTED, State.SINGLE_ORIGIN);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final int DAY_LENGTH = "2023-09-05".length();
    private static final int MONTH_LENGTH = "2023-09".length();

    private Wording() {}

    /** "1 voice", "3 voices". */
    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** The contract's word for a constant: {@code SINGLE_ORIGIN} is "single-origin". */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word as it stands in a sentence: {@code ON_RECORD} is "on record". */
    static String spoken(Enum<?> constant) {
        return word(constant).replace('-', ' ');
    }

    static String title(State state) {
        return switch (state) {
            case CORROBORATED -> "Two or more independent voices";
            case DISPUTED -> "Disputed";
            case SINGLE_ORIGIN -> "One voice";
        };
    }

    /** The speaker with office, or null where the outlet speaks itself. */
    static @Nullable String speaker(@Nullable Speaker speaker) {
        if (speaker == null) {
            return null;
        }
        return speaker.role() == null ? speaker.name() : speaker.name() + ", " + speaker.role();
    }

    /** The outlet's name, or that it is not known. */
    static String outlet(Outlet outlet) {
        return outlet.equals(Outlet.UNKNOWN) ? "outlet unknown" : outlet.name();
    }

    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** From the first to the last of these days, or "undated". */
    static String days(Collection<LocalDate> days) {
        LocalDate first = days.stream().min(LocalDate::compareTo).orElse(null);
        LocalDate last = days.stream().max(LocalDate::compareTo).orElse(null);
        if (first == null || last == null) {
            return "undated";
        } else if (first.equals(last)) {
            return day(first);
        }
        boolean sameMonth = YearMonth.from(first).equals(YearMonth.from(last));
        return (sameMonth ? String.valueOf(first.getDayOfMonth()) : day(first)) + " to " + day(last);
    }

    /** A TIMEX3 value as a reader writes it, where it is a day or a month; else as it is. */
    static String time(String value) {
        try {
            if (value.length() == DAY_LENGTH) {
                return day(LocalDate.parse(value));
            } else if (value.length() == MONTH_LENGTH) {
                return MONTH.format(YearMonth.parse(value));
            }
            return value;
        } catch (DateTimeParseException e) {
            // Not every value of such a length is a day: "1990/2000" and "2023-W36" stay as they are.
            return value;
        }
    }

    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most);
        return text.substring(0, space > most / 2 ? space : most) + " …";
    }
}
