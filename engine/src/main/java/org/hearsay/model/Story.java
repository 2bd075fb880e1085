package org.hearsay.model;

import static org.hearsay.model.Invariants.require;
import static org.hearsay.model.Invariants.requireText;

import java.util.HashSet;
import java.util.List;

/**
 * Reports of one event or one tight chain of events.
 *
 * @param id kept as the story grows
 * @param headline of the report that stands best for it
 * @param reports ids in the order of publication, each once
 * @param history what happened to it, in order
 */
public record Story(String id, String headline, List<String> reports, List<StoryEvent> history) {
    public Story {
        requireText(id, "a story's id");
        reports = List.copyOf(reports);
        history = List.copyOf(history);
        require(!reports.isEmpty(), "a report or more", "none in story " + id);
        require(new HashSet<>(reports).size() == reports.size(), "each report once", reports);
    }
}
