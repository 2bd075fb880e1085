package org.hearsay.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Copy;
import org.hearsay.model.Step;
import org.hearsay.model.StoryEvent;
import org.jspecify.annotations.Nullable;

/**
 * Puts reports into stories, one pass in order of arrival.
 *
 * <p>A report joins the story it is most like, or the one that it copies from; where it is like none it starts one; where
 * it shows that two stories are one they are merged. Each is an event with its reason. Stateless; a report that came
 * before, by its id, brings nothing about.
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
        Profile profile = Profile.of(report, memory.vocabulary(), memory.rules());
        Member member = Member.of(memory.size(), report.report(), profile);
        List<Fit> fits = new Fitting(memory, likeness).of(profile);
        List<StoryEvent> events = new ArrayList<>();
        Settling settling = new Settling(memory, report, member, events);
        Copy copy = nearestCopy(memory, report.id(), copies);
        if (copy != null) {
            settling.joinAsCopy(copy);
        } else if (!fits.isEmpty() && fits.get(0).odds() >= memory.rules().number("story.join")) {
            settling.join(fits.get(0));
        } else {
            settling.start(fits);
        }
        settling.mergeInto(new Fitting(memory, likeness).oneWith(settling.home(), fits));
        return new Step<>(memory, events);
    }

    // A block in a text of its own says nothing of what the rest is about.
    private static @Nullable Copy nearestCopy(StoryMemory memory, String report, List<Copy> copies) {
        return copies.stream()
                .filter(copy -> copy.kind() != Copy.Kind.BLOCK && memory.holder(other(copy, report)) != null)
                .max(Comparator.comparingDouble(Copy::share))
                .orElse(null);
    }

    /** The report of {@code copy} that is not {@code report}. */
    static String other(Copy copy, String report) {
        return copy.report().equals(report) ? copy.of() : copy.report();
    }
}
