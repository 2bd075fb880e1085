package org.hearsay.model;

/** Whether an assertion says that something is so, or that it is not. */
public enum Polarity {
    ASSERTS,
    DENIES
}
