/**
 * Runs the trained model over a text: names, attributions and certainty, as spans of the text.
 *
 * <p>Comes in: a text. Goes out: {@link org.hearsay.annotate.trained.Reading}. The door is
 * {@link org.hearsay.annotate.trained.TrainedReader}; behind it:
 *
 * <pre>
 *   text -> PieceMaker (WordVocabulary) -> Pieces           word pieces with offsets and marks
 *   Pieces -> Windows                                       cores that fit the encoder, with context
 *   windows -> Trunk -> Tagger -> Scores                    one run a batch feeds every head
 *   Scores -> SpanDecoder -> Reading                        spans
 *   claim, passages -> Trunk -> Judge -> Entailment         what a passage says of a claim
 * </pre>
 *
 * <p>The same steps stand in {@code training/reader}; a golden set holds the two together. What the numbers mean (sizes,
 * labels, thresholds) comes with the model, in its {@code labels.tsv}.
 *
 * <p>A trap: an offset here counts UTF-16 units, in the training code points.
 */
@NullMarked
package org.hearsay.annotate.trained;

import org.jspecify.annotations.NullMarked;
