package org.hearsay.annotate.time;

import org.hearsay.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code rules.tsv}.
 *
 * @param name which a {@link Timex} carries
 * @param rank its place in the file
 * @param type of the expressions it finds
 * @param meaning what gives the value
 * @param argument what the meaning is told, empty where it needs nothing
 * @param mod the TIMEX3 modifier
 */
record Rule(
        String name,
        int rank,
        Timex.Type type,
        Meaning meaning,
        String argument,
        @Nullable String mod) {

    /** Whether what it finds is a time expression only beside a day: "morning". */
    boolean needsDay() {
        return argument.equals("withDay");
    }
}
