package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Copy;
import org.hearsay.model.Step;
import org.hearsay.model.Story;
import org.hearsay.model.StoryEvent;
import org.hearsay.store.Archive;
import org.hearsay.story.CopyFinder;
import org.hearsay.story.CopyMemory;
import org.hearsay.story.StoryFinder;
import org.hearsay.story.StoryMemory;

/**
 * Carries the memory of the two stages that have one, from report to report.
 *
 * <p>The memory is not stored: what the archive holds, replayed in its order of arrival, gives it back, because the
 * stages are deterministic. Not thread-safe.
 */
final class StoryDesk {

    private final Stages stages;
    private final Archive archive;
    private CopyMemory copies = CopyMemory.empty();
    private StoryMemory stories = StoryMemory.empty();
    private final Set<String> changed = new LinkedHashSet<>();
    private final Set<String> gone = new LinkedHashSet<>();

    StoryDesk(Stages stages, Archive archive) {
        this.stages = stages;
        this.archive = archive;
    }

    /** Replays what the archive holds. */
    void restore() {
        try (Stream<AnnotatedReport> all = archive.reports().all()) {
            all.forEach(this::step);
        }
        changed.clear();
        gone.clear();
    }

    /** Takes in one more report and stores the copies it brings to light. */
    List<Copy> accept(AnnotatedReport report) {
        List<Copy> found = step(report);
        found.forEach(archive.copies()::put);
        return found;
    }

    private List<Copy> step(AnnotatedReport report) {
        CopyFinder copyFinder = stages.copies();
        StoryFinder storyFinder = stages.stories();
        Step<CopyMemory, Copy> copyStep = copyFinder.step(copies, report);
        copies = copyStep.state();
        Step<StoryMemory, StoryEvent> storyStep = storyFinder.step(stories, report, copyStep.events());
        stories = storyStep.state();
        storyStep.events().forEach(this::note);
        return copyStep.events();
    }

    private void note(StoryEvent event) {
        changed.add(event.story());
        if (event.kind() == StoryEvent.Kind.MERGED) {
            changed.remove(event.subject());
            gone.add(event.subject());
        }
    }

    /**
     * Accounts that were written.
     *
     * @param before as they stood in the archive, those of stories that are no more among them
     * @param after as they stand now
     */
    record Settled(List<Account> before, List<Account> after) {}

    /** Tells anew, in the archive, every story that changed since the last call. */
    Settled settle() {
        List<Account> before = new ArrayList<>();
        List<Account> after = new ArrayList<>();
        for (String id : gone) {
            archive.stories().find(id).ifPresent(before::add);
            archive.stories().remove(id);
        }
        for (String id : changed) {
            archive.stories().find(id).ifPresent(before::add);
            stories.story(id).map(this::tell).ifPresent(after::add);
        }
        after.forEach(archive.stories()::put);
        changed.clear();
        gone.clear();
        return new Settled(before, after);
    }

    private Account tell(Story story) {
        List<Copy> within = archive.copies().of(story.reports()).stream()
                .filter(copy -> story.reports().containsAll(List.of(copy.report(), copy.of())))
                .toList();
        return stages.accounts().account(story, reports(story), within);
    }

    private List<AnnotatedReport> reports(Story story) {
        return find(archive, story.reports());
    }

    /** The reports of these ids that the archive holds, in the order of the ids. */
    static List<AnnotatedReport> find(Archive archive, Collection<String> ids) {
        Map<String, AnnotatedReport> found = new LinkedHashMap<>();
        for (String id : ids) {
            Optional<AnnotatedReport> report = archive.reports().find(id);
            report.ifPresent(value -> found.put(id, value));
        }
        return List.copyOf(found.values());
    }
}
