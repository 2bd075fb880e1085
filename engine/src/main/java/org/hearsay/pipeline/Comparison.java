package org.hearsay.pipeline;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Claim;
import org.hearsay.model.Copy;
import org.jspecify.annotations.Nullable;

/**
 * Two reports held side by side.
 *
 * @param first one
 * @param second the other
 * @param copied the text they share, if one is made from the other; null where none is
 * @param together claims of a story that both make
 */
public record Comparison(
        AnnotatedReport first,
        AnnotatedReport second,
        @Nullable Copy copied,
        List<Claim> together) {
    public Comparison {
        together = List.copyOf(together);
    }

    public Optional<Copy> copy() {
        return Optional.ofNullable(copied);
    }
}
