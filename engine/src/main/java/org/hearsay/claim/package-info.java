/**
 * From the assertions of a story to its claims, origins, states and differences, and from a claim from outside to a
 * verdict.
 *
 * <p>Comes in: a {@link org.hearsay.model.Story} with its annotated reports and copies. Goes out: an
 * {@link org.hearsay.model.Account}, or a {@link org.hearsay.model.Check}.
 */
@NullMarked
package org.hearsay.claim;

import org.jspecify.annotations.NullMarked;
