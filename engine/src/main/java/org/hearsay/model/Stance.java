package org.hearsay.model;

/** How a piece of evidence stands to a claim. */
public enum Stance {
    SUPPORTS,
    DENIES,
    /** Speaks of the same thing with another number, day, actor or certainty. */
    DIFFERS
}
