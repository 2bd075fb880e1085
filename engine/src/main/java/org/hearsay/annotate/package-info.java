/**
 * From a report to an annotated report: sentences, names, times, statements, speakers, assertions.
 *
 * <p>Comes in: {@link org.hearsay.model.Report}. Goes out: {@link org.hearsay.model.AnnotatedReport}. The door is
 * {@link org.hearsay.annotate.ReportAnnotator}; behind it stand small parts, each with one job. Beside it {@link
 * org.hearsay.annotate.PassageJudge} says what passages tell of a claim, by a model of its own.
 *
 * <pre>
 *   text -> Words -> SentenceSplitter, QuoteFinder -> Scene
 *   text -> TrainedReader -> Reading                        what the model finds: names, attributions, as spans
 *   Scene, Reading -> NameTagger, ModelNames (NameExtents,
 *             TypeVotes, Teams) -> ActorJoiner              names and the actors they stand for, with their roles
 *   Scene, Reading -> StatementFinder (AttributionRules,
 *             ModelDrafts)                                  drafts: source, cue, content as token ranges
 *   drafts -> SpeakerResolver (Pronouns, Bodies, PhraseReader,
 *             Introductions), ChainReader, CertaintyReader statements
 *   statements and the rest -> AssertionFinder              assertions
 * </pre>
 *
 * <p>A statement here is an attribution in the wide sense: what somebody said, and also what somebody wants, expects or
 * opposes, as the text puts it. What is known of words stands in the resources beside the classes.
 *
 * <p>A trap: a {@code Range} counts tokens and a {@link org.hearsay.model.Span} counts characters; {@code Words} turns
 * one into the other. A stretch is one sentence, or more where a quote holds them together.
 */
@NullMarked
package org.hearsay.annotate;

import org.jspecify.annotations.NullMarked;
