package org.hearsay.model;

import static org.hearsay.model.Invariants.require;
import static org.hearsay.model.Invariants.requireText;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reader decided on stories by hand. It wins over what the program finds, then and ever after.
 *
 * <p>Stories are named by a report within them, since a report stays what it is while stories come and go.
 *
 * @param kind what is to be done
 * @param report the report to move, or one of the first of two stories to merge
 * @param with a report of the story to move to, or of the second story; null where the report is to have a new story
 * @param after the report that had come last when this was decided; a replay decides it anew at the same place
 * @param on the day on which it was decided
 */
public record HandEdit(Kind kind, String report, @Nullable String with, String after, LocalDate on) {

    /** What a reader can decide. */
    public enum Kind {
        MOVE,
        MERGE
    }

    public HandEdit {
        requireText(report, "a report's id");
        requireText(after, "the id of the report that came last");
        require(with != null || kind == Kind.MOVE, "two stories to merge", report + " alone");
        require(!report.equals(with), "two reports", report + " twice");
    }
}
