package org.hearsay.annotate.time;

import org.jspecify.annotations.Nullable;

/** Works out the TIMEX3 value of a match. Without a state of its own. */
@FunctionalInterface
interface Meaning {

    /** The value, or null if the words are no time expression after all. */
    @Nullable
    String value(Match match, Scene scene);
}
