package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Copy;
import org.hearsay.model.Span;

/** What the copies of a story say of single stretches: which stretch of which earlier report is the same text. */
final class SharedText {

    private static final double SAME_STRETCH = 0.5;

    private final List<Copy> copies;
    private final Map<String, List<Copy>> copiesOf = new HashMap<>();

    SharedText(List<Copy> copies) {
        this.copies = List.copyOf(copies);
        copies.forEach(copy ->
                copiesOf.computeIfAbsent(copy.report(), k -> new ArrayList<>()).add(copy));
    }

    /** The report that a stretch was copied from, if it was copied. */
    Optional<String> source(String report, Span span) {
        for (Copy copy : copiesOf.getOrDefault(report, List.of())) {
            for (Copy.Shared shared : copy.shared()) {
                if (overlap(shared.here(), span) >= SAME_STRETCH * span.length()) {
                    return Optional.of(copy.of());
                }
            }
        }
        return Optional.empty();
    }

    /** The report that most of this report's text was taken from, if it was. */
    Optional<String> sourceOfMost(String report) {
        return copiesOf.getOrDefault(report, List.of()).stream()
                .filter(copy -> copy.kind() != Copy.Kind.BLOCK && copy.share() >= SAME_STRETCH)
                .map(Copy::of)
                .findFirst();
    }

    /** All of them. */
    List<Copy> copies() {
        return copies;
    }

    /** Whether a stretch of the report that copied is, by one stretch that two reports share, the copy of one of the other's. */
    // A stretch may differ in length from its original where words were changed; places within it are scaled.
    static boolean isSame(Copy.Shared shared, Span here, Span there) {
        if (!shared.here().overlaps(here) || !shared.there().overlaps(there)) {
            return false;
        }
        int begin = project(shared, Math.max(here.begin(), shared.here().begin()));
        int end = project(shared, Math.min(here.end(), shared.here().end()));
        if (begin >= end) {
            return false;
        }
        Span projected = new Span(begin, end);
        int larger = Math.max(projected.length(), there.length());
        return overlap(projected, there) >= SAME_STRETCH * larger && projected.length() >= SAME_STRETCH * here.length();
    }

    private static int project(Copy.Shared shared, int offset) {
        double scale = shared.there().length() / (double) shared.here().length();
        return shared.there().begin() + (int) Math.round((offset - shared.here().begin()) * scale);
    }

    private static int overlap(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
    }
}
