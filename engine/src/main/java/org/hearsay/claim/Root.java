package org.hearsay.claim;

import java.util.Set;
import org.hearsay.model.Origin;

/**
 * The root voice of one assertion.
 *
 * @param origin as a reader sees it
 * @param key the same for two roots of one story that are one voice
 * @param outlet key of the outlet that heard it or speaks itself; for a voice passed on, the first to pass it on
 * @param words folded words of its name and role
 */
record Root(Origin origin, String key, String outlet, Set<String> words) {

    Root {
        words = Set.copyOf(words);
    }

    boolean isOutletItself() {
        return origin.kind() == Origin.Kind.OUTLET || origin.kind() == Origin.Kind.AGENCY;
    }

    boolean isAnonymous() {
        return origin.kind() == Origin.Kind.ANONYMOUS;
    }

    boolean isOnRecord() {
        return origin.kind() == Origin.Kind.ON_RECORD;
    }
}
