package org.hearsay.story;

import java.time.Duration;
import java.time.Instant;
import org.hearsay.model.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Which of two reports copied from the other.
 *
 * @param arrivedCopies whether it is the one that came now
 * @param because why, worded for a reader of the copying report
 */
record Direction(boolean arrivedCopies, String because) {

    private static final int HOURS = 48;

    /**
     * By publication, then credit, then dateline, then which is contained in the other, then arrival: the first that
     * tells them apart.
     *
     * @param whole the share from which a text counts as contained
     */
    static Direction between(Printed arrived, Printed before, Overlap overlap, double whole) {
        String later = later(arrived.published(), before.published());
        if (later != null) {
            return new Direction(true, later + credited(arrived, before));
        }
        String earlier = later(before.published(), arrived.published());
        if (earlier != null) {
            return new Direction(false, earlier + credited(before, arrived));
        }
        for (Sign sign : Sign.values()) {
            boolean here = sign.holds(arrived, before);
            if (here != sign.holds(before, arrived)) {
                return new Direction(here, sign.worded(here ? before : arrived));
            }
        }
        boolean contained = overlap.share() >= whole;
        if (contained != overlap.shareThere() >= whole) {
            return new Direction(contained, "has no more than a part of the other's text");
        }
        return new Direction(true, "came in later");
    }

    private static @Nullable String later(@Nullable Publication one, @Nullable Publication other) {
        if (one == null || other == null) {
            return null;
        }
        Instant moment = one.instant();
        Instant earlier = other.instant();
        if (moment != null && earlier != null) {
            return moment.isAfter(earlier) ? "published " + worded(Duration.between(earlier, moment)) + " later" : null;
        }
        long days = one.day().toEpochDay() - other.day().toEpochDay();
        return days > 0 ? "published " + counted(days, "day") + " later" : null;
    }

    private static String worded(Duration apart) {
        if (apart.toHours() >= HOURS) {
            return counted(apart.toDays(), "day");
        }
        return apart.toHours() > 0 ? counted(apart.toHours(), "hour") : counted(apart.toMinutes(), "minute");
    }

    private static String counted(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }

    private static String credited(Printed copier, Printed original) {
        for (Sign sign : Sign.values()) {
            if (sign.holds(copier, original)) {
                return "; " + sign.worded(original);
            }
        }
        return "";
    }

    /** What in one report says that its text is another's, the strongest first. */
    private enum Sign {
        CREDIT("credits ") {
            @Override
            boolean holds(Printed copier, Printed original) {
                return copier.credits(original);
            }
        },
        DATELINE("its dateline names ") {
            @Override
            boolean holds(Printed copier, Printed original) {
                return copier.datelineNames(original);
            }
        },
        AGENCY("reprints the agency ") {
            @Override
            boolean holds(Printed copier, Printed original) {
                return original.outlet().agency() && !copier.outlet().agency();
            }
        };

        private final String words;

        Sign(String words) {
            this.words = words;
        }

        abstract boolean holds(Printed copier, Printed original);

        String worded(Printed original) {
            return words + original.outlet().name();
        }
    }
}
