package org.hearsay.model;

/** What the bytes of a {@link RawReport} are, which decides how they are cleaned. */
public enum Form {
    /** A page with its menus and footers. */
    HTML,
    /** Text as somebody copied it from a page: clutter, a date line, repeated titles. */
    PLAIN_TEXT,
    /** Text that its giver vouches for: nothing is removed and every offset is kept. */
    CLEAN_TEXT,
    /** The bytes of a PDF document. */
    PDF,
    /** The text of a document, such as a press release, with the clutter of its pages: no outlet's report. */
    DOCUMENT
}
