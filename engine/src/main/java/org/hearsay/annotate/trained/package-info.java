/**
 * Runs the trained models: the reader over a text, for names, attributions and certainty as spans of the text, and the judge
 * over a claim beside a passage.
 *
 * <p>Comes in: a text, or a claim with passages. Goes out: {@link org.hearsay.annotate.trained.Reading}, or {@link
 * org.hearsay.model.Entailment}. The doors are {@link org.hearsay.annotate.trained.TrainedReader} and {@link
 * org.hearsay.annotate.trained.TrainedJudge}; behind them:
 *
 * <pre>
 *   text -> PieceMaker (WordVocabulary) -> Pieces           word pieces with offsets and marks
 *   Pieces -> Windows                                       cores that fit the encoder, with context
 *   windows -> Encoder -> Tagger -> Scores                  one run a batch feeds every head
 *   Scores -> SpanDecoder -> Reading                        spans
 *   claim, passages -> Encoder -> Entailment                what a passage says of a claim
 * </pre>
 *
 * <p>The same steps stand in {@code training/reader}; a golden set holds the two together. What the numbers mean (sizes,
 * labels, thresholds) comes with each model, in its {@code labels.tsv}.
 *
 * <p>A trap: an offset here counts UTF-16 units, in the training code points.
 */
@NullMarked
package org.hearsay.annotate.trained;

import org.jspecify.annotations.NullMarked;
