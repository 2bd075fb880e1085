package org.hearsay.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Copy;
import org.hearsay.model.HandEdit;
import org.hearsay.model.Step;
import org.hearsay.model.Story;
import org.hearsay.model.StoryEvent;
import org.hearsay.store.Archive;
import org.hearsay.story.CopyFinder;
import org.hearsay.story.CopyMemory;
import org.hearsay.story.StoryFinder;
import org.hearsay.story.StoryMemory;
import org.jspecify.annotations.Nullable;

/**
 * Carries the memory of the two stages that have one, from report to report.
 *
 * <p>The memory is not stored: what the archive holds, replayed in its order of arrival, gives it back, because the
 * stages are deterministic. Not thread-safe.
 */
final class StoryDesk {

    /** A story is told anew during a run when it has grown by this part of itself: one in ten. */
    private static final int GROWTH = 10;

    private static final int MOST_KEPT = 512;

    /** Lets go of what was not asked for longest. */
    private static final class Latest extends LinkedHashMap<String, AnnotatedReport> {
        private static final long serialVersionUID = 1L;

        Latest() {
            super(MOST_KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, AnnotatedReport> eldest) {
            return size() > MOST_KEPT;
        }
    }

    private final Stages stages;
    private final Archive archive;
    private CopyMemory copies = CopyMemory.empty();
    private StoryMemory stories = StoryMemory.empty();
    private final Set<String> changed = new LinkedHashSet<>();
    private final Set<String> gone = new LinkedHashSet<>();
    private final Map<String, Integer> toldReports = new HashMap<>();
    /** Reports asked for last: a story that grows is told again and again, and reading them back costs most of it. */
    private final Map<String, AnnotatedReport> latest = new Latest();

    private String last = "";

    StoryDesk(Stages stages, Archive archive) {
        this.stages = stages;
        this.archive = archive;
    }

    /** Replays what the archive holds, what readers decided by hand each at its place. */
    void restore() {
        Map<String, List<HandEdit>> edits = new HashMap<>();
        archive.hands()
                .all()
                .forEach(edit -> edits.computeIfAbsent(edit.after(), id -> new ArrayList<>())
                        .add(edit));
        try (Stream<AnnotatedReport> all = archive.reports().all()) {
            all.forEach(report -> {
                step(report);
                edits.getOrDefault(report.id(), List.of()).forEach(this::apply);
            });
        }
        Set<String> seen = new LinkedHashSet<>(gone);
        seen.addAll(changed);
        changed.clear();
        gone.clear();
        Map<String, List<String>> told =
                archive.stories().all().stream().collect(Collectors.toMap(Story::id, Story::reports));
        seen.forEach(id -> compare(id, told.getOrDefault(id, List.of())));
    }

    /** A run that was killed may have left a story that it had not yet told anew. */
    private void compare(String id, List<String> told) {
        List<String> now = stories.story(id).map(Story::reports).orElse(List.of());
        toldReports.put(id, told.size());
        if (now.isEmpty() && !told.isEmpty()) {
            gone.add(id);
        } else if (!now.equals(told)) {
            changed.add(id);
        }
    }

    /** Takes in one more report and stores the copies it brings to light. */
    List<Copy> accept(AnnotatedReport report) {
        List<Copy> found = step(report);
        latest.put(report.id(), report);
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
        last = report.id();
        return copyStep.events();
    }

    /** Moves a report to another story, or to a new one for {@code null}; says what happened, which may be nothing. */
    List<StoryEvent> move(String report, @Nullable String story, LocalDate on) {
        if (stories.storyOf(report).isEmpty()) {
            throw new IllegalArgumentException("expected a report of this archive, found '" + report + "'");
        }
        String with = story == null ? null : memberOf(story, report);
        boolean thereAlready = report.equals(with);
        return thereAlready ? List.of() : decide(new HandEdit(HandEdit.Kind.MOVE, report, with, last, on));
    }

    /** Merges two stories. */
    List<StoryEvent> merge(String story, String other, LocalDate on) {
        String one = memberOf(story, "");
        String two = memberOf(other, one);
        return one.equals(two) ? List.of() : decide(new HandEdit(HandEdit.Kind.MERGE, one, two, last, on));
    }

    /** A report of a story, not {@code other} if there is a choice. */
    private String memberOf(String story, String other) {
        List<String> reports = stories.story(story)
                .orElseThrow(
                        () -> new IllegalArgumentException("expected a story of this archive, found '" + story + "'"))
                .reports();
        return reports.stream().filter(id -> !id.equals(other)).findFirst().orElse(other);
    }

    private List<StoryEvent> decide(HandEdit edit) {
        List<StoryEvent> events = apply(edit);
        if (!events.isEmpty()) {
            archive.hands().add(edit);
        }
        return events;
    }

    private List<StoryEvent> apply(HandEdit edit) {
        Step<StoryMemory, StoryEvent> step = stages.stories().shape(stories, edit);
        stories = step.state();
        step.events().forEach(this::note);
        return step.events();
    }

    private void note(StoryEvent event) {
        changed.add(event.story());
        gone.remove(event.story());
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

    /**
     * Tells anew, in the archive, stories that changed since they were last told.
     *
     * <p>Telling a story costs in proportion to its size. One that grows report by report to thousands would be told
     * thousands of times, so before the end of a run a large story waits until it has grown by a tenth.
     *
     * @param last whether no more reports come: then every story is told
     */
    Settled settle(boolean last) {
        List<Account> before = new ArrayList<>();
        List<Account> after = new ArrayList<>();
        for (String id : gone) {
            archive.stories().find(id).ifPresent(before::add);
            archive.stories().remove(id);
        }
        gone.clear();
        for (String id : List.copyOf(changed)) {
            Optional<Story> story = stories.story(id);
            if (last || story.isEmpty() || isDue(story.get())) {
                changed.remove(id);
                archive.stories().find(id).ifPresent(before::add);
                story.map(this::tell).ifPresent(after::add);
            }
        }
        after.forEach(archive.stories()::put);
        return new Settled(before, after);
    }

    private boolean isDue(Story story) {
        int told = toldReports.getOrDefault(story.id(), 0);
        return Math.abs(story.reports().size() - told) * GROWTH >= told;
    }

    private Account tell(Story story) {
        toldReports.put(story.id(), story.reports().size());
        List<Copy> within = archive.copies().of(story.reports()).stream()
                .filter(copy -> story.reports().containsAll(List.of(copy.report(), copy.of())))
                .toList();
        return stages.accounts().account(story, reports(story), within);
    }

    private List<AnnotatedReport> reports(Story story) {
        List<AnnotatedReport> reports = new ArrayList<>();
        for (String id : story.reports()) {
            AnnotatedReport known = latest.get(id);
            if (known == null) {
                archive.reports().find(id).ifPresent(report -> {
                    latest.put(id, report);
                    reports.add(report);
                });
            } else {
                reports.add(known);
            }
        }
        return reports;
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
