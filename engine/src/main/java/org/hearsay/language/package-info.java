/**
 * What is known of the language apart from any stage: how text parts into words, and word lists and thresholds read
 * from resources.
 *
 * <p>Comes in: text, or a resource beside the class that asks. Goes out: {@link org.hearsay.language.Token}s with
 * offsets, {@link org.hearsay.language.Lexicon}s with their source. Stages do not know one another; what two of them
 * must see alike, they find here.
 *
 * <p>A trap: a token's form is folded for comparison. What a reader sees is always cut from the text by the span.
 */
@NullMarked
package org.hearsay.language;

import org.jspecify.annotations.NullMarked;
