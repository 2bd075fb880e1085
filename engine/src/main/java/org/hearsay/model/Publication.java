package org.hearsay.model;

import static org.hearsay.model.Invariants.require;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When a report was published.
 *
 * @param day the day as the outlet wrote it, in the outlet's own zone; relative times resolve against it
 * @param instant the moment, where it is known to the minute or better
 */
public record Publication(LocalDate day, @Nullable Instant instant) implements Comparable<Publication> {

    public Publication {
        if (instant != null) {
            long apart = Math.abs(instant.atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay() - day.toEpochDay());
            require(apart <= 1, "an instant within a day of " + day, instant);
        }
    }

    public static Publication on(LocalDate day) {
        return new Publication(day, null);
    }

    /** The earliest moment it can have been: the instant, or the start of the day in UTC. */
    public Instant earliest() {
        return instant == null ? day.atStartOfDay(ZoneOffset.UTC).toInstant() : instant;
    }

    /** By {@link #earliest()}. */
    @Override
    public int compareTo(Publication other) {
        return earliest().compareTo(other.earliest());
    }

    /** An ISO 8601 instant where one is known, else the day. */
    @Override
    public String toString() {
        return instant == null ? day.toString() : instant.toString();
    }
}
