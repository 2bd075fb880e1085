/**
 * From annotated reports, in order of arrival, to stories that grow and merge, and to copies with their direction.
 *
 * <p>Comes in: {@link org.hearsay.model.AnnotatedReport}, one at a time, with the memory of those before. Goes out: a
 * {@link org.hearsay.model.Step} with the new memory and what happened.
 */
@NullMarked
package org.hearsay.story;

import org.jspecify.annotations.NullMarked;
