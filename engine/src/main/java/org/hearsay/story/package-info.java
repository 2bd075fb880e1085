/**
 * From annotated reports, in order of arrival, to stories that grow, merge and split, and to copies with their direction.
 *
 * <p>Comes in: {@link org.hearsay.model.AnnotatedReport}, one at a time, with the memory of those before. Goes out: a
 * {@link org.hearsay.model.Step} with the new memory and what happened. The doors:
 *
 * <pre>{@code
 * CopyFinder finder = new CopyFinder();
 * Step<CopyMemory, Copy> copied = finder.step(CopyMemory.empty(), report);
 * StoryFinder stories = new StoryFinder();
 * Step<StoryMemory, StoryEvent> told = stories.step(StoryMemory.empty(), report, copied.events());
 * told.state().storyOf(report.id());
 * }</pre>
 *
 * <p>{@link org.hearsay.story.CopyFinder} thins the text to fingerprints, looks up the few earlier reports that hold
 * the same ones, and aligns the words of those alone. {@link org.hearsay.story.StoryFinder} looks up the few earlier
 * reports that share the most telling words, and asks a logistic model how likely they are of one story;
 * where a story comes to hold two groups far more alike within than across, it is split. What either
 * does for a report costs the same in a small archive and in a large one. Weights and thresholds are resources.
 *
 * <p>A trap: a memory is changed in place. The one that went into a step is spent; go on with the one that came out. A
 * {@link org.hearsay.model.Copy}'s {@code report} is the one that was published later, which need not be the one that
 * came in just now.
 */
@NullMarked
package org.hearsay.story;

import org.jspecify.annotations.NullMarked;
