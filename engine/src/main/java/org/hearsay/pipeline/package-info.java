/**
 * Runs the stages: sources in, an archive and an index out, with progress and a ledger of what was dropped; and answers
 * what is asked of them.
 *
 * <p>Comes in: a stream of {@link org.hearsay.model.RawReport}s, kept or lost on the way. Goes out: a
 * {@link org.hearsay.pipeline.Summary}, and in the archive and the index all that was found. The doors:
 *
 * <pre>
 *   Stages stages = Stages.standard();
 *   new Pipeline(archive, index, stages, RunSettings.DEFAULTS, clock).add(reports, progress);
 *   new Inquiry(archive, index, () -> stages).check("The ferry sank.");
 * </pre>
 *
 * <p>What {@link org.hearsay.pipeline.Pipeline} does with a report:
 *
 * <pre>
 *   RawReport -> ReportReader (clean, annotate)             many side by side, kept in order (OrderedWork)
 *   AnnotatedReport -> StoryDesk (copies, stories)          one after another, for these have memory
 *   stories that changed -> StoryDesk (claims)              told at the end of a batch
 *   all of it -> archive                                    a batch is one transaction
 *   Entries of it -> index                                  after the archive; Reindexer makes it anew
 * </pre>
 *
 * <p>A trap: a new {@code Pipeline} on an archive that holds reports steps through all of them before the first new one.
 * Keep one for many calls of {@code add}.
 */
@NullMarked
package org.hearsay.pipeline;

import org.jspecify.annotations.NullMarked;
