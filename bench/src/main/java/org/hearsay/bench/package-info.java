/**
 * Predictions for the public sets, and speed.
 *
 * <p>Comes in: the name of a task and a folder of data as {@code score.py} of the evaluation describes it. Goes out: a
 * file of predictions, one JSON object a line, and a {@link org.hearsay.bench.BenchResult} with what it cost. The door
 * is {@link org.hearsay.bench.Bench}. The same stages run that run for a user; nothing is set up for a set.
 *
 * <p>What a task reads is {@code reports.jsonl}, {@code pairs.jsonl}, {@code claims.jsonl} or the pages in {@code html}
 * (for plain text, the folder {@code dumps}). The gold lies beside it and is never opened:
 * {@link org.hearsay.bench.DataFolder} refuses.
 *
 * <p>A trap: a {@link org.hearsay.model.Span} counts UTF-16 units, the scorer counts characters. They part ways after
 * the first emoji; {@link org.hearsay.bench.Offsets} turns one into the other.
 */
@NullMarked
package org.hearsay.bench;

import org.jspecify.annotations.NullMarked;
