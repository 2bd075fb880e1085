package org.hearsay.clean;

import java.util.List;
import org.hearsay.model.Removed;
import org.hearsay.model.SourceMap;

/**
 * A text with what was found around it.
 *
 * @param text the clean text
 * @param map where it stood
 * @param removed what was taken out
 * @param finds what the report says of itself
 */
record Cleaned(String text, SourceMap map, List<Removed> removed, Finds finds) {
    Cleaned {
        removed = List.copyOf(removed);
    }
}
