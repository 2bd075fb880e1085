package org.hearsay.store;

import java.util.Collection;
import java.util.List;
import org.hearsay.model.Copy;

/** Which reports share text, and in which direction. */
public interface CopyShelf {

    /**
     * Keeps a copy; one between the same two reports in the same direction is replaced.
     *
     * @throws IllegalArgumentException if the archive lacks one of the reports
     */
    void put(Copy copy);

    /** The copies in which one of these reports copied or was copied, in the order in which they were first put. */
    List<Copy> of(Collection<String> reportIds);
}
