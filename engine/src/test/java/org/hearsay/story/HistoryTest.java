package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.StoryEvent;
import org.hearsay.model.StoryEvent.Kind;
import org.junit.jupiter.api.Test;

class HistoryTest {

    @Test
    void givesBackEventsAsTheyWereThoseOfAnotherStoryBehind() {
        StoryEvent started = new StoryEvent(Kind.STARTED, "s-1", "r-1", "like no report before it");
        StoryEvent joined = new StoryEvent(Kind.JOINED, "s-1", "r-2", "same person (Zoë Łukasz …), similarity 0.61");
        StoryEvent other = new StoryEvent(Kind.STARTED, "s-2", "r-3", "not enough like the nearest report");
        History history = new History();
        history.add(started);
        history.add(joined);
        History taken = new History();
        taken.add(other);
        history.addAll(taken);
        assertThat(history.events()).isEqualTo(List.of(started, joined, other));
    }
}
