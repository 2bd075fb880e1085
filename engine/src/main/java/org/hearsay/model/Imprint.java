package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who published a report, where and when, each with the reason.
 *
 * @param outlet who published it; {@link Outlet#UNKNOWN} with a reason where nothing says so
 * @param url its canonical address
 * @param published when
 * @param authors the byline's names, without "By"
 * @param credits agencies and outlets that the report names as sources of its text
 */
public record Imprint(
        Grounded<Outlet> outlet,
        @Nullable String url,
        @Nullable Grounded<Publication> published,
        List<String> authors,
        List<String> credits) {

    public Imprint {
        authors = List.copyOf(authors);
        credits = List.copyOf(credits);
    }
}
