package org.hearsay.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.model.StoryEvent;
import org.hearsay.model.StoryEvent.Kind;

/** Merges stories that prove to be one, and splits a story that proves to be two. */
final class Reshaping {

    private final StoryMemory memory;
    private final Likeness likeness;
    private final List<StoryEvent> events;
    private final double merge;
    private final double gap;
    private final int least;

    /** @param events where to note what happens */
    Reshaping(StoryMemory memory, Likeness likeness, List<StoryEvent> events) {
        this.memory = memory;
        this.likeness = likeness;
        this.events = events;
        this.merge = memory.rules().number("story.merge");
        this.gap = memory.rules().number("split.gap");
        this.least = memory.rules().count("split.least");
    }

    /** Merges the two if their members are alike throughout; the one that started first goes on. */
    GrowingStory mergeIfOne(GrowingStory one, GrowingStory other, String because) {
        if (one.isKeptApart(other) || linkage(one, other) < merge) {
            return one;
        }
        GrowingStory into = one.startedBefore(other) ? one : other;
        GrowingStory merged = into == one ? other : one;
        into.take(merged, likeness);
        memory.drop(merged);
        merged.members().forEach(member -> memory.place(member, into));
        note(into, new StoryEvent(Kind.MERGED, into.id(), merged.id(), because));
        return into;
    }

    private double linkage(GrowingStory one, GrowingStory other) {
        return one.ties().members().stream()
                .flatMapToDouble(member -> Arrays.stream(other.ties().to(member.profile(), likeness)))
                .average()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    /** Splits {@code story} where it holds two groups, each far more alike within than with the other. */
    void splitIfTwo(GrowingStory story) {
        Ties ties = story.ties();
        if (ties.size() < 2 * least || story.isShapedByHand()) {
            return;
        }
        Halves halves = Halves.of(ties);
        if (halves.smaller() >= least && halves.gap(ties) >= gap) {
            List<Member> one = at(halves.one(), ties);
            List<Member> other = at(halves.other(), ties);
            List<Member> far = new ArrayList<>(story.members());
            far.removeAll(one);
            far.removeAll(other);
            far.forEach(member -> (likeness(member, one) >= likeness(member, other) ? one : other).add(member));
            boolean oneStays = one.contains(story.members().get(0));
            split(story, oneStays ? other : one, oneStays ? one : other);
        }
    }

    private static List<Member> at(List<Integer> places, Ties ties) {
        return places.stream().map(ties.members()::get).collect(Collectors.toCollection(ArrayList::new));
    }

    private double likeness(Member member, List<Member> group) {
        Profile profile = member.profile();
        return group.stream()
                .mapToDouble(other -> likeness.between(profile, other.profile()))
                .average()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private void split(GrowingStory story, List<Member> leaving, List<Member> staying) {
        leaving.sort(Comparator.comparingInt(Member::number));
        String because = String.format(
                Locale.ROOT,
                "%d reports are like one another (similarity %.2f) and less like the other %d (%.2f)",
                leaving.size(),
                similarity(leaving, leaving),
                staying.size(),
                similarity(leaving, staying));
        GrowingStory started = memory.start(leaving.get(0));
        story.release(leaving, likeness);
        started.take(leaving, likeness);
        for (Member member : leaving) {
            note(story, new StoryEvent(Kind.SPLIT, story.id(), member.id(), because));
            memory.place(member, started);
        }
        for (Member member : leaving) {
            Kind kind = member.number() == leaving.get(0).number() ? Kind.STARTED : Kind.JOINED;
            note(started, new StoryEvent(kind, started.id(), member.id(), "split from " + story.id() + ": " + because));
        }
    }

    private static double similarity(List<Member> here, List<Member> there) {
        List<SparseVector> theirs =
                there.stream().map(member -> member.profile().words()).toList();
        double sum = 0;
        int pairs = 0;
        for (Member one : here) {
            SparseVector words = one.profile().words();
            for (int i = 0; i < theirs.size(); i++) {
                if (there.get(i).number() != one.number()) {
                    sum += words.similarity(theirs.get(i));
                    pairs++;
                }
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    private void note(GrowingStory story, StoryEvent event) {
        story.note(event);
        events.add(event);
    }
}
