package org.hearsay.store;

import java.util.List;
import org.hearsay.model.HandEdit;

/** What readers decided on stories by hand. */
public interface HandShelf {

    /**
     * Keeps a decision behind those before it.
     *
     * @throws IllegalArgumentException if the archive lacks one of its reports
     */
    void add(HandEdit edit);

    /** All decisions, in the order in which they were made. */
    List<HandEdit> all();
}
