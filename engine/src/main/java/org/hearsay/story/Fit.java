package org.hearsay.story;

/**
 * How well a report fits a story.
 *
 * @param story the story
 * @param odds the log odds that they are one
 * @param nearest the member that the report is most like
 * @param holds whether that is enough to join
 */
record Fit(GrowingStory story, double odds, Member nearest, boolean holds) {}
