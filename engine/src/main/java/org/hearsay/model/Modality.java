package org.hearsay.model;

/**
 * How an assertion stands to what it says.
 *
 * @param polarity whether it asserts or denies
 * @param certainty how sure it sounds
 * @param planned whether it speaks of something to come
 */
public record Modality(Polarity polarity, Certainty certainty, boolean planned) {

    /** A plain report of what has happened. */
    public static final Modality HAPPENED = new Modality(Polarity.ASSERTS, Certainty.CERTAIN, false);
}
