package org.hearsay.clean;

import java.util.List;
import org.hearsay.model.Grounded;
import org.hearsay.model.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself.
 *
 * @param title the headline, or empty
 * @param outlet who published it
 * @param url its canonical address
 * @param published when
 * @param authors the byline's names
 * @param credits agencies that it names as sources of its text
 * @param language as its carrier declares it
 * @param modified when it was changed after that
 */
record Finds(
        String title,
        @Nullable Grounded<String> outlet,
        @Nullable String url,
        @Nullable Grounded<Publication> published,
        List<String> authors,
        List<String> credits,
        @Nullable String language,
        @Nullable Grounded<Publication> modified) {

    static final Finds NOTHING = new Finds("", null, null, null, List.of(), List.of(), null, null);

    Finds {
        authors = List.copyOf(authors);
        credits = List.copyOf(credits);
    }
}
