package org.hearsay.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the times that one text gives stand to those that another gives: years, months, days and hours, as TIMEX3 values.
 *
 * <p>Times are compared as far as the coarser of the two goes: "in June" goes with "on 3 June". A year that stands alone
 * is held against such a year only: "built in 1987" and "closed on Monday" mostly speak of two things. What a value
 * leaves open, written "X", goes with anything; weeks, seasons and the like are neither the same nor others.
 */
enum Dating {
    YEAR("(?=.*\\d)[\\dX]{4}", 4),
    MONTH("[\\dX]{4}-\\d{2}", 7),
    DAY("[\\dX]{4}-\\d{2}-\\d{2}", 10),
    HOUR("[\\dX]{4}-[\\dX]{2}-[\\dX]{2}T\\d{2}:\\d{2}.*", 16);

    private static final int CLOCK = "XXXX-XX-XXT".length();
    private static final int MINUTES = 60;
    private static final int MINUTES_OF_A_DAY = 24 * MINUTES;
    private static final String ZONE = "Z";

    private final Pattern exact;
    private final int length;

    Dating(String exact, int length) {
        this.exact = Pattern.compile(exact);
        this.length = length;
    }

    /** On what the times of two texts differ, the coarsest first; empty where they may be the same. */
    static Optional<Dating> difference(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        for (Dating level : values()) {
            if (level.differs(one, other)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** Whether one of {@code given} is the time asked for, or one within it. */
    static boolean isGiven(String asked, Set<String> given) {
        for (Dating level : values()) {
            if (level.isExact(asked)) {
                return level.cut(given).stream().anyMatch(time -> level.agree(asked, time));
            }
        }
        return false;
    }

    private boolean differs(Set<String> one, Set<String> other) {
        if (!isComparable(one, other)) {
            return false;
        }
        Set<String> here = cut(one);
        Set<String> there = cut(other);
        return !here.isEmpty()
                && !there.isEmpty()
                && here.stream().noneMatch(a -> there.stream().anyMatch(b -> agree(a, b)));
    }

    private boolean isComparable(Set<String> one, Set<String> other) {
        boolean here = one.stream().anyMatch(this::isExact);
        boolean there = other.stream().anyMatch(this::isExact);
        return this == DAY || (this == YEAR ? here && there : here || there);
    }

    boolean isExact(String value) {
        return exact.matcher(value).matches();
    }

    /** Those of {@code values} that go as far as this, and no farther than this. */
    Set<String> cut(Set<String> values) {
        return values.stream()
                .filter(value -> value.length() >= length)
                .map(value -> this == HOUR ? value : value.substring(0, length))
                .filter(this::isExact)
                .collect(Collectors.toSet());
    }

    boolean agree(String one, String other) {
        if (this == HOUR) {
            int apart = Math.abs(minutes(one) - minutes(other));
            boolean zoned = one.endsWith(ZONE) != other.endsWith(ZONE);
            return zoned || Math.min(apart, MINUTES_OF_A_DAY - apart) < MINUTES;
        }
        for (int i = 0; i < length; i++) {
            boolean open = one.charAt(i) == 'X' || other.charAt(i) == 'X';
            if (!open && one.charAt(i) != other.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    // Clocks are compared by themselves: on what day they stood is for the days to say.
    private static int minutes(String time) {
        int hours = Integer.parseInt(time.substring(CLOCK, CLOCK + 2));
        return hours * MINUTES + Integer.parseInt(time.substring(CLOCK + 3, CLOCK + 5));
    }

    /** A value as a reader knows it: of an hour, the clock. */
    String text(String value) {
        return this == HOUR ? value.substring(CLOCK, length) : value;
    }

    /** What a reader calls it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
