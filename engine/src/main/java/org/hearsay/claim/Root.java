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
 * @param part what it is beside others that may be of one institution with it
 */
record Root(Origin origin, String key, String outlet, Set<String> words, Part part) {

    /**
     * What a voice is to an institution.
     *
     * @param institution whether it may be one itself: no person, outlet or paper
     * @param served words of the institution for which it speaks, as far as they are told; empty for none
     */
    record Part(boolean institution, Set<String> served) {
        static final Part NONE = new Part(false, Set.of());

        Part {
            served = Set.copyOf(served);
        }
    }

    Root {
        words = Set.copyOf(words);
    }

    Root(Origin origin, String key, String outlet, Set<String> words) {
        this(origin, key, outlet, words, Part.NONE);
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
