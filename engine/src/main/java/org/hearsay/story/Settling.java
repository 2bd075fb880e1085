package org.hearsay.story;

import java.util.List;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Copy;
import org.hearsay.model.StoryEvent;
import org.hearsay.model.StoryEvent.Kind;

/** Puts one report into its story and notes what happened. */
final class Settling {

    private final StoryMemory memory;
    private final AnnotatedReport report;
    private final Member member;
    private final List<StoryEvent> events;
    private final Reason reason;
    private GrowingStory home;

    /** @param events where to note what happens */
    Settling(StoryMemory memory, AnnotatedReport report, Member member, List<StoryEvent> events) {
        this.memory = memory;
        this.report = report;
        this.member = member;
        this.events = events;
        this.reason = new Reason(report, member.profile(), memory.vocabulary());
        this.home = new GrowingStory("s-" + report.id());
    }

    GrowingStory home() {
        return home;
    }

    void joinAsCopy(Copy copy) {
        GrowingStory story = memory.holder(StoryFinder.other(copy, report.id()));
        boolean copies = copy.report().equals(report.id());
        String because = copies
                ? "copies " + copy.of() + ": " + copy.because()
                : copy.report() + " copies it: " + copy.because();
        settle(story == null ? home : story, Kind.JOINED, because);
    }

    void join(Fit fit) {
        settle(fit.story(), Kind.JOINED, reason.shared(fit.nearest()));
    }

    void start(List<Fit> fits) {
        memory.start(home);
        String because = fits.isEmpty()
                ? "like no report before it"
                : "not enough like the nearest report, " + fits.get(0).nearest().id() + ": "
                        + reason.shared(fits.get(0).nearest());
        settle(home, Kind.STARTED, because);
    }

    private void settle(GrowingStory story, Kind kind, String because) {
        home = story;
        note(new StoryEvent(kind, story.id(), report.id(), because), story);
        memory.remember(member, story);
    }

    private void note(StoryEvent event, GrowingStory story) {
        story.add(member, event);
        events.add(event);
    }

    /** Merges the stories of {@code fits} with the home; the one that started first goes on. */
    void mergeInto(List<Fit> fits) {
        for (Fit fit : fits) {
            boolean homeFirst = home.startedBefore(fit.story());
            GrowingStory into = homeFirst ? home : fit.story();
            GrowingStory merged = homeFirst ? fit.story() : home;
            String because = report.id() + " belongs to both: " + reason.shared(fit.nearest());
            StoryEvent event = new StoryEvent(Kind.MERGED, into.id(), merged.id(), because);
            memory.drop(merged, into);
            into.merge(merged, event);
            events.add(event);
            home = into;
        }
    }
}
