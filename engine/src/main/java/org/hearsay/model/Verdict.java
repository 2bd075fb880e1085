package org.hearsay.model;

/** How a claim from outside stands against the reports. */
public enum Verdict {
    CORROBORATED,
    SINGLE_ORIGIN,
    /** Some support it, some deny it or surely tell it otherwise. */
    DISPUTED,
    /** The reports that speak of it say otherwise and none supports it. */
    CONTRADICTED,
    NOT_FOUND
}
