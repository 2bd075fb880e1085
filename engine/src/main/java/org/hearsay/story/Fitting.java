package org.hearsay.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares a report with the stories near it. */
final class Fitting {

    private final StoryMemory memory;
    private final Likeness likeness;
    private final double join;
    private final double byNearest;

    Fitting(StoryMemory memory, Likeness likeness) {
        this.memory = memory;
        this.likeness = likeness;
        this.join = memory.rules().number("story.join");
        this.byNearest = memory.rules().number("story.nearest");
    }

    /** How the stories near {@code profile} fit it, the best first. */
    List<Fit> of(Profile profile) {
        Map<GrowingStory, Fit> nearest = new LinkedHashMap<>();
        for (int number : memory.neighbours().of(profile.words())) {
            Member member = memory.member(number);
            GrowingStory story = memory.holder(number);
            Fit fit = fit(story, likeness.between(profile, member.profile()), member);
            nearest.merge(story, fit, (one, other) -> other.odds() > one.odds() ? other : one);
        }
        return nearest.values().stream()
                .map(fit -> fit.holds() ? withAll(fit, profile) : fit)
                .sorted(Comparator.comparingDouble(Fit::odds).reversed())
                .toList();
    }

    // Between the nearest member alone, which chains stories together, and all of them, which tears long ones apart.
    private Fit withAll(Fit fit, Profile profile) {
        double[] odds = fit.story().ties().to(profile, likeness);
        double mean = Arrays.stream(odds).average().orElse(fit.odds());
        double best = Arrays.stream(odds).max().orElse(fit.odds());
        return fit(fit.story(), byNearest * best + (1 - byNearest) * mean, fit.nearest());
    }

    private Fit fit(GrowingStory story, double odds, Member nearest) {
        return new Fit(story, odds, nearest, odds >= join);
    }
}
