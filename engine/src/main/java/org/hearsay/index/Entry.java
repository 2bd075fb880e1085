package org.hearsay.index;

/**
 * Something that can be found.
 *
 * @param kind what it is
 * @param id unique among its kind
 * @param title its headline; may be empty
 * @param text its words; may be empty
 * @param outlet who published it; empty where nobody did or it is not known
 * @param day when it was published, in ISO 8601; empty where that is not known
 */
public record Entry(Kind kind, String id, String title, String text, String outlet, String day) {

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
