package org.hearsay.bench;

import java.util.List;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Copy;
import org.hearsay.model.Step;
import org.hearsay.model.StoryEvent;
import org.hearsay.story.CopyFinder;
import org.hearsay.story.CopyMemory;
import org.hearsay.story.StoryFinder;
import org.hearsay.story.StoryMemory;

/** The two stages with memory, timed, with the memory that they carry from report to report. For one thread. */
final class Gathering {

    /** The names of the stages, as the meter lists them. */
    static final String COPIES = "copies";

    static final String STORIES = "stories";

    private final CopyFinder copyFinder = new CopyFinder();
    private final StoryFinder storyFinder = new StoryFinder();
    private CopyMemory copyMemory = CopyMemory.empty();
    private StoryMemory storyMemory = StoryMemory.empty();

    /** The copies that {@code report} brings to light. */
    List<Copy> copies(AnnotatedReport report, Meter meter) {
        return meter.time(COPIES, () -> {
            Step<CopyMemory, Copy> step = copyFinder.step(copyMemory, report);
            copyMemory = step.state();
            return step.events();
        });
    }

    /** What {@code report} brings about among the stories. */
    List<StoryEvent> stories(AnnotatedReport report, List<Copy> copies, Meter meter) {
        return meter.time(STORIES, () -> {
            Step<StoryMemory, StoryEvent> step = storyFinder.step(storyMemory, report, copies);
            storyMemory = step.state();
            return step.events();
        });
    }

    /** The stories so far. */
    StoryMemory memory() {
        return storyMemory;
    }
}
