package org.hearsay.model;

/** How a claim stands. It follows from its origins alone and says nothing of truth. */
public enum State {
    /** Two or more independent origins say it and none denies it. */
    CORROBORATED,
    /** One origin says it, in however many outlets. */
    SINGLE_ORIGIN,
    /** An origin denies or contradicts it. */
    DISPUTED
}
