/**
 * Time expressions and their TIMEX3 values.
 *
 * <p>Comes in: a text, its sentences and the day on which it was published. Goes out: {@link org.hearsay.model.Timex}es in order,
 * each with the name of the rule that gave its value. The door is {@link org.hearsay.annotate.time.TimeTagger}.
 *
 * <p>Words get readings from {@code words.tsv} ("second" is an ordinal and a unit), the rules of {@code rules.tsv} are
 * patterns over words and readings, and the operation that a rule names works out the value:
 *
 * <pre>
 *   text -> Word with Readings -> Match of a Rule -> Finding -> Timex
 *           WordReader            Grammar            Meaning    Joiner
 * </pre>
 *
 * <p>A trap: a rule's longest match wins, not its first. A rule higher in the file wins only among matches of the same
 * length.
 */
@NullMarked
package org.hearsay.annotate.time;

import org.jspecify.annotations.NullMarked;
