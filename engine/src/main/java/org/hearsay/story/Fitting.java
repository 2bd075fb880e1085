package org.hearsay.story;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Compares a report with the stories near it, and those with one another. */
final class Fitting {

    private final StoryMemory memory;
    private final Likeness likeness;
    private final int compared;
    private final double byNearest;

    Fitting(StoryMemory memory, Likeness likeness) {
        this.memory = memory;
        this.likeness = likeness;
        this.compared = memory.rules().count("story.compared");
        this.byNearest = memory.rules().number("story.nearest");
    }

    /** How the stories near {@code profile} fit it, the best first. */
    List<Fit> of(Profile profile) {
        Set<GrowingStory> near = new LinkedHashSet<>();
        for (int number : memory.neighbours().of(profile.words())) {
            near.add(Objects.requireNonNull(memory.holder(memory.member(number).id())));
        }
        return near.stream()
                .map(story -> fit(story, profile))
                .sorted(Comparator.comparingDouble(Fit::odds).reversed())
                .toList();
    }

    // Between the nearest member alone, which chains stories together, and all of them, which tears long ones apart.
    private Fit fit(GrowingStory story, Profile profile) {
        List<Member> members = story.latest(compared);
        Member nearest = members.get(0);
        double best = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (Member member : members) {
            double odds = likeness.between(profile, member.profile());
            sum += odds;
            if (odds > best) {
                best = odds;
                nearest = member;
            }
        }
        return new Fit(story, byNearest * best + (1 - byNearest) * sum / members.size(), nearest);
    }

    /** Those of {@code fits} whose stories prove to be one with {@code home}. */
    List<Fit> oneWith(GrowingStory home, List<Fit> fits) {
        double join = memory.rules().number("story.join");
        double merge = memory.rules().number("story.merge");
        return fits.stream()
                .filter(fit -> fit.odds() >= join && fit.story() != home)
                .filter(fit -> linkage(home, fit.story()) >= merge)
                .toList();
    }

    private double linkage(GrowingStory one, GrowingStory other) {
        double sum = 0;
        int pairs = 0;
        for (Member member : one.latest(compared)) {
            for (Member far : other.latest(compared)) {
                sum += likeness.between(member.profile(), far.profile());
                pairs++;
            }
        }
        return sum / pairs;
    }
}
