package org.hearsay.model;

/** How sure an assertion sounds, in its own words. Not whether it is true. */
public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    /** Passed on as what others report, without the reporter standing behind it. */
    REPORTED,
    DENIED,
    UNKNOWN
}
