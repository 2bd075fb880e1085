package org.hearsay.app.json;

import org.hearsay.index.Hit;

/** A line of {@code search --json}. */
public record HitView(String kind, String id, String title, String snippet, double score) {

    public static HitView of(Hit hit) {
        return new HitView(
                Json.word(hit.entry().kind()), hit.entry().id(), hit.entry().title(), hit.snippet(), hit.score());
    }
}
