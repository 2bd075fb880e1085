/**
 * The model that judges what a passage says of a claim, as resources, with its card and the sums of its files.
 *
 * <p>Comes in: nothing. Goes out: the files of the model by name. The door is {@link org.hearsay.judge.ShippedJudge}. Nothing
 * here runs the model.
 *
 * <p>A trap: its pieces of words are those of the reader, but it has its own copy of their list; the two may part one day.
 */
@NullMarked
package org.hearsay.judge;

import org.jspecify.annotations.NullMarked;
