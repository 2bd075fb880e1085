package org.hearsay.model;

import java.util.List;

/**
 * The voices between a speaker and the outlet that prints it, the one nearest to the speaker first: for what officials
 * told one paper and another paper passes on, the first paper.
 *
 * @param voices names of outlets, agencies or persons; empty when the outlet heard it itself
 */
public record Chain(List<String> voices) {

    /** Nobody stands between. */
    public static final Chain DIRECT = new Chain(List.of());

    public Chain {
        voices = List.copyOf(voices);
    }

    public boolean isDirect() {
        return voices.isEmpty();
    }
}
