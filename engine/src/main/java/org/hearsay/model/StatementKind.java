package org.hearsay.model;

/** How a statement words what was said. */
public enum StatementKind {
    /** All of the content stands in quotation marks. */
    DIRECT,
    /** None of it does. */
    INDIRECT,
    /** Some of it does. */
    MIXED
}
