package org.hearsay.clean;

import java.util.List;
import org.hearsay.model.Grounded;
import org.hearsay.model.Part;
import org.hearsay.model.Presentation;
import org.hearsay.model.Removed;
import org.hearsay.model.SourceMap;
import org.jspecify.annotations.Nullable;

/**
 * A text with what was found around it.
 *
 * @param text the clean text
 * @param map where it stood
 * @param removed what was taken out
 * @param finds what the report says of itself
 * @param kind what kind of page or text it is
 * @param parts headings, captions and credits
 * @param refusal why it is no report; null where it is one
 */
record Cleaned(
        String text,
        SourceMap map,
        List<Removed> removed,
        Finds finds,
        Grounded<Presentation.Kind> kind,
        List<Part> parts,
        @Nullable String refusal) {
    Cleaned {
        removed = List.copyOf(removed);
        parts = List.copyOf(parts);
    }
}
