package org.hearsay.pipeline;

import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.jspecify.annotations.Nullable;

/**
 * What came of one thing that was brought in.
 *
 * @param raw as it came; null where not even that could be had
 * @param outcome what reading it gave
 */
public record Reading(@Nullable RawReport raw, Outcome<AnnotatedReport> outcome) {}
