package org.hearsay.story;

import java.util.List;
import java.util.Objects;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Copy;
import org.hearsay.model.StoryEvent;
import org.hearsay.model.StoryEvent.Kind;

/** Puts one report into its story and notes what happened. */
final class Settling {

    private final StoryMemory memory;
    private final Likeness likeness;
    private final Member member;
    private final Profile profile;
    private final Reason reason;
    private final List<StoryEvent> events;

    /** @param events where to note what happens */
    Settling(StoryMemory memory, Likeness likeness, AnnotatedReport report, List<StoryEvent> events) {
        this.memory = memory;
        this.likeness = likeness;
        List<Token> tokens = Tokenizer.tokens(report.text());
        this.profile = Profile.of(report, tokens, memory.vocabulary(), memory.rules());
        this.member = memory.members().add(report.report(), profile);
        this.reason = new Reason(report, tokens, profile, memory.vocabulary());
        this.events = events;
    }

    Profile profile() {
        return profile;
    }

    String belongsToBoth(Fit fit) {
        return member.id() + " belongs to both: " + reason.shared(fit.nearest());
    }

    /** @param copy with a report that is in a story */
    GrowingStory joinAsCopy(Copy copy) {
        GrowingStory story = Objects.requireNonNull(memory.holder(StoryFinder.other(copy, member.id())));
        boolean copies = copy.report().equals(member.id());
        String who = copies ? "copies " + copy.of() : "is copied by " + copy.report();
        return settle(story, Kind.JOINED, who + ": " + copy.because());
    }

    /** @param near how the stories near it fit it, the best first */
    GrowingStory joinOrStart(List<Fit> near) {
        if (near.isEmpty()) {
            return settle(memory.start(member), Kind.STARTED, "like no report before it");
        }
        Fit best = near.get(0);
        String shared = reason.shared(best.nearest());
        if (best.holds()) {
            return settle(best.story(), Kind.JOINED, shared);
        }
        String because = "not enough like the nearest report, " + best.nearest().id() + ": " + shared;
        return settle(memory.start(member), Kind.STARTED, because);
    }

    private GrowingStory settle(GrowingStory story, Kind kind, String because) {
        StoryEvent event = new StoryEvent(kind, story.id(), member.id(), because);
        story.note(event);
        story.add(member, story.ties().to(profile, likeness));
        events.add(event);
        memory.remember(member, profile.words(), story);
        return story;
    }
}
