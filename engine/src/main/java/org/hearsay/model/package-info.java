/**
 * The immutable values that every stage speaks; nothing but the JDK.
 *
 * <p>One report flows, and its type says how far it has come:
 *
 * <pre>
 *   bytes -> RawReport -> Report -> AnnotatedReport -> Story -> Account
 *            ingest       clean     annotate          story    claim
 * </pre>
 *
 * <p>Every value checks its invariants when it is made and names, in the message, what was expected and what came.
 * Lists are copied. Offsets are {@link org.hearsay.model.Span}s: half-open ranges of UTF-16 units in a report's clean
 * text, so {@code text.substring(begin, end)} is the thing itself.
 *
 * <p>A trap: a span belongs to one report. Two spans of two reports may be equal and mean nothing to each other.
 */
@NullMarked
package org.hearsay.model;

import org.jspecify.annotations.NullMarked;
