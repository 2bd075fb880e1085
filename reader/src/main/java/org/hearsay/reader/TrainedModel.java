package org.hearsay.reader;

import java.io.InputStream;

/**
 * A trained model as it ships: weights and label maps by name, and the card that says what it was trained on, how well
 * it does and where it fails.
 */
public interface TrainedModel {

    /** Name and version, as annotations record it. */
    String version();

    /** The card, in Markdown. */
    String card();

    /**
     * One of its files.
     *
     * @throws IllegalArgumentException if the model has no file of this name; the message lists those it has
     */
    InputStream open(String file);
}
