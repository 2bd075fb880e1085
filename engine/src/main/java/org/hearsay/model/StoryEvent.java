package org.hearsay.model;

import static org.hearsay.model.Invariants.requireText;

/**
 * Something that happened to a story.
 *
 * @param kind what
 * @param story the story's id
 * @param subject the id of the report that started, joined or left it, or of the story that was merged into it
 * @param because why, worded for a reader: "same 3 people, Port Maren, 10 to 13 September, similarity .71"
 */
public record StoryEvent(Kind kind, String story, String subject, String because) {

    /** What can happen to a story. */
    public enum Kind {
        STARTED,
        JOINED,
        /** Another story was merged into this one and is no more. */
        MERGED,
        /** A report left for a story of its own. */
        SPLIT,
        /** A reader moved a report from this story to another. */
        MOVED
    }

    public StoryEvent {
        requireText(story, "a story's id");
        requireText(subject, "the id of a report or a story");
        requireText(because, "a reason");
    }
}
