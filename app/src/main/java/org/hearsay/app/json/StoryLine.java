package org.hearsay.app.json;

import java.util.List;
import org.hearsay.model.Story;

/** A line of {@code stories --json}. */
public record StoryLine(String id, String headline, List<String> reports) {

    public static StoryLine of(Story story) {
        return new StoryLine(story.id(), story.headline(), story.reports());
    }
}
