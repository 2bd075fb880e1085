/**
 * From a report to an annotated report: sentences, names, times, statements, speakers, assertions.
 *
 * <p>Comes in: {@link org.hearsay.model.Report}. Goes out: {@link org.hearsay.model.AnnotatedReport}.
 */
@NullMarked
package org.hearsay.annotate;

import org.jspecify.annotations.NullMarked;
