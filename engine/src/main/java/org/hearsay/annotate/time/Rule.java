package org.hearsay.annotate.time;

import org.hearsay.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code rules.tsv}.
 *
 * @param name which a {@link Timex} carries
 * @param rank its place in the file
 * @param type of the expressions it finds
 * @param operation the name of the {@link Meaning} that gives the value
 * @param argument what the operation is told, empty where it needs nothing
 * @param mod the TIMEX3 modifier
 */
record Rule(
        String name,
        int rank,
        Timex.Type type,
        String operation,
        String argument,
        @Nullable String mod) {}
