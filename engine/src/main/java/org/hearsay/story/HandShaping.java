package org.hearsay.story;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.HandEdit;
import org.hearsay.model.StoryEvent;
import org.hearsay.model.StoryEvent.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Does to stories what a reader decided by hand.
 *
 * <p>The hand wins: a story that a reader shaped is not split by the program, and two stories between which a reader
 * moved a report are not merged by it.
 */
final class HandShaping {

    private final StoryMemory memory;
    private final Likeness likeness;
    private final List<StoryEvent> events = new ArrayList<>();

    HandShaping(StoryMemory memory, Likeness likeness) {
        this.memory = memory;
        this.likeness = likeness;
    }

    /** What came of it; nothing where there is no such report, or the stories are so already. */
    List<StoryEvent> shape(HandEdit edit) {
        GrowingStory from = memory.holder(edit.report());
        GrowingStory to = edit.with() == null ? null : memory.holder(edit.with());
        if (from == null || from == to || (to == null && edit.with() != null)) {
            return List.of();
        }
        if (to == null && from.members().size() == 1) {
            return List.of();
        }
        String because = "by hand on " + edit.on();
        if (to != null && edit.kind() == HandEdit.Kind.MERGE) {
            boolean older = from.startedBefore(to);
            merge(older ? from : to, older ? to : from, "merged " + because);
        } else if (to != null && from.members().size() == 1) {
            merge(to, from, "moved " + because);
        } else {
            move(from.member(edit.report()), from, to, because);
        }
        return events;
    }

    private void merge(GrowingStory into, GrowingStory merged, String because) {
        into.take(merged, likeness);
        memory.drop(merged);
        merged.members().forEach(member -> memory.place(member, into));
        into.shapedByHand();
        note(into, new StoryEvent(Kind.MERGED, into.id(), merged.id(), because));
    }

    private void move(Member member, GrowingStory from, @Nullable GrowingStory to, String because) {
        GrowingStory home = to == null ? memory.start(member) : to;
        from.release(List.of(member), likeness);
        home.take(List.of(member), likeness);
        memory.place(member, home);
        from.keepApart(home);
        home.shapedByHand();
        Kind kind = to == null ? Kind.STARTED : Kind.JOINED;
        note(from, new StoryEvent(Kind.MOVED, from.id(), member.id(), "moved " + because + " to " + home.id()));
        note(home, new StoryEvent(kind, home.id(), member.id(), "moved " + because + " from " + from.id()));
    }

    private void note(GrowingStory story, StoryEvent event) {
        story.note(event);
        events.add(event);
    }
}
