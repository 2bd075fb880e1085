package org.hearsay.pipeline;

import java.util.List;
import org.hearsay.model.Copy;
import org.hearsay.model.LedgerEntry;

/**
 * What a run did.
 *
 * @param kept how many reports are new in the archive
 * @param known how many it had already
 * @param copies what of the new text is a copy, of an older report or of one another
 * @param stories how many stories were started or changed
 * @param lost one row for each report that was dropped or failed
 */
public record Summary(int kept, int known, List<Copy> copies, int stories, List<LedgerEntry> lost) {
    public Summary {
        copies = List.copyOf(copies);
        lost = List.copyOf(lost);
    }

    /** How many things were brought in. */
    public int seen() {
        return kept + known + lost.size();
    }

    /** How many reports copy an earlier one. */
    public long copying() {
        return copies.stream().map(Copy::report).distinct().count();
    }
}
