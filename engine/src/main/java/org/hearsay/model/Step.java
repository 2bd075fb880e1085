package org.hearsay.model;

import java.util.List;

/**
 * What a stage with memory gives for one report: its memory from now on, and what happened.
 *
 * @param state the memory to hand to the next step; the one that was handed in is spent and must not be used again
 * @param events what this report brought about, in order
 */
public record Step<S, E>(S state, List<E> events) {
    public Step {
        events = List.copyOf(events);
    }
}
