package org.hearsay.model;

/** What the bytes of a {@link RawReport} are, which decides how they are cleaned. */
public enum Form {
    /** A page with its menus and footers. */
    HTML,
    /** Text as somebody copied it from a page: clutter, a date line, repeated titles. */
    PLAIN_TEXT,
    /** Text that its giver vouches for: nothing is removed and every offset is kept. */
    CLEAN_TEXT,
    /** A PDF document. */
    PDF
}
