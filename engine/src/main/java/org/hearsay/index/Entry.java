package org.hearsay.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found.
 *
 * @param kind what it is
 * @param id unique among its kind
 * @param title its headline; may be empty
 * @param text its words; may be empty
 * @param outlet who published it, where somebody did
 * @param day when it was published, where that is known
 */
public record Entry(
        Kind kind,
        String id,
        String title,
        String text,
        @Nullable String outlet,
        @Nullable LocalDate day) {

    /** What can be found. */
    public enum Kind {
        REPORT,
        STORY,
        CLAIM
    }

    public Entry {
        if (id.isBlank()) {
            throw new IllegalArgumentException("expected an id that is not blank, found '" + id + "'");
        }
    }
}
