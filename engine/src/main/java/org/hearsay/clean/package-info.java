/**
 * From bytes to a report: title, outlet, day, authors, language, clean text, the map back to the raw text, and what
 * was removed and why.
 *
 * <p>Comes in: {@link org.hearsay.model.RawReport}. Goes out: {@link org.hearsay.model.Report}.
 */
@NullMarked
package org.hearsay.clean;

import org.jspecify.annotations.NullMarked;
