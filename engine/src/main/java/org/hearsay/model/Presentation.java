package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a report was presented where it was published: as what kind of page, with what parts beside its running text, and
 * when it was last changed.
 *
 * @param kind the kind of page, with the reason
 * @param parts headings, captions and credits, in the order of the page
 * @param modified when it was changed after its publication, where the page says so
 */
public record Presentation(
        Grounded<Kind> kind, List<Part> parts, @Nullable Grounded<Publication> modified) {

    /** A report of which nothing more is known. */
    public static final Presentation PLAIN =
            new Presentation(new Grounded<>(Kind.REPORT, "nothing says otherwise"), List.of(), null);

    /** What a page can be that holds a report. */
    public enum Kind {
        REPORT,
        /** Entries with a time each, added while something goes on. */
        LIVE_BLOG,
        /** Pictures with their captions. */
        GALLERY,
        /** A question or an opinion with the answers of many. */
        THREAD,
        /** The beginning of a report whose rest is for subscribers. */
        STUB,
        /** A text that is nobody's report, such as a press release: an origin of its own. */
        DOCUMENT
    }

    public Presentation {
        parts = List.copyOf(parts);
    }
}
