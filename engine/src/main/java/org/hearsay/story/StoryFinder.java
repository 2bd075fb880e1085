package org.hearsay.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Copy;
import org.hearsay.model.HandEdit;
import org.hearsay.model.Step;
import org.hearsay.model.StoryEvent;

/**
 * Puts reports into stories, one pass in order of arrival.
 *
 * <p>A report joins the story it is most like, or the one that it copies from; where it is like none it starts one. Where
 * it shows that two stories are one they are merged, and where a story turns out to be two it is split. Each is an event
 * with its reason. Stateless; a report that came before, by its id, brings nothing about.
 */
public final class StoryFinder {

    private final Likeness likeness = Likeness.shipped();

    public StoryFinder() {}

    /**
     * Puts {@code report} into a story of {@code memory}, which is spent by this.
     *
     * @param copies what the copy finder found when this report came
     */
    public Step<StoryMemory, StoryEvent> step(StoryMemory memory, AnnotatedReport report, List<Copy> copies) {
        if (memory.holder(report.id()) != null) {
            return new Step<>(memory, List.of());
        }
        List<StoryEvent> events = new ArrayList<>();
        Settling settling = new Settling(memory, likeness, report, events);
        List<Fit> near = new Fitting(memory, likeness).of(settling.profile());
        GrowingStory home = nearestCopy(memory, report.id(), copies)
                .map(copy -> settling.joinAsCopy(copy))
                .orElseGet(() -> settling.joinOrStart(near));
        Reshaping reshaping = new Reshaping(memory, likeness, events);
        for (Fit fit : others(near, home)) {
            home = reshaping.mergeIfOne(home, fit.story(), settling.belongsToBoth(fit));
        }
        reshaping.splitIfTwo(home);
        return new Step<>(memory, events);
    }

    /**
     * Does to the stories of {@code memory}, which is spent by this, what a reader decided; it then holds for what comes
     * later. No event where there is no such report, or the stories are so already.
     */
    public Step<StoryMemory, StoryEvent> shape(StoryMemory memory, HandEdit edit) {
        return new Step<>(memory, new HandShaping(memory, likeness).shape(edit));
    }

    private static List<Fit> others(List<Fit> near, GrowingStory home) {
        return near.stream().filter(fit -> fit.holds() && fit.story() != home).toList();
    }

    // A block in a text of its own says nothing of what the rest is about.
    private static Optional<Copy> nearestCopy(StoryMemory memory, String report, List<Copy> copies) {
        return copies.stream()
                .filter(copy -> copy.kind() != Copy.Kind.BLOCK && memory.holder(other(copy, report)) != null)
                .max(Comparator.comparingDouble(Copy::share));
    }

    /** The report of {@code copy} that is not {@code report}. */
    static String other(Copy copy, String report) {
        return copy.report().equals(report) ? copy.of() : copy.report();
    }
}
