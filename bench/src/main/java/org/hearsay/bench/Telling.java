package org.hearsay.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.claim.AccountWriter;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Copy;
import org.hearsay.model.Story;
import org.hearsay.model.StoryEvent;

/**
 * What {@code add} does with reports that were read, but for the archive: takes them into stories one after another, and
 * tells anew the stories that a batch changed. For one thread.
 */
final class Telling {

    /** The name of the last stage, as the meter lists it; the others are those of {@link Gathering}. */
    static final String CLAIMS = "claims";

    private static final int BATCH = 64;

    private final Meter meter;
    private final Gathering gathering = new Gathering();
    private final AccountWriter accounts = new AccountWriter();
    private final Map<String, AnnotatedReport> reports = new HashMap<>();
    private final Map<String, Set<Copy>> copies = new HashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private int waiting;

    Telling(Meter meter) {
        this.meter = meter;
    }

    void take(AnnotatedReport report) {
        reports.put(report.id(), report);
        List<Copy> found = gathering.copies(report, meter);
        for (Copy copy : found) {
            copies.computeIfAbsent(copy.report(), id -> new LinkedHashSet<>()).add(copy);
        }
        for (StoryEvent event : gathering.stories(report, found, meter)) {
            changed.add(event.story());
        }
        waiting++;
        if (waiting == BATCH) {
            tell();
        }
    }

    /** Tells what is still to be told. */
    void tell() {
        for (String id : changed) {
            gathering.memory().story(id).ifPresent(story -> meter.time(CLAIMS, () -> account(story)));
        }
        changed.clear();
        waiting = 0;
    }

    private Account account(Story story) {
        List<AnnotatedReport> members =
                story.reports().stream().map(reports::get).toList();
        Set<String> ids = Set.copyOf(story.reports());
        List<Copy> within = story.reports().stream()
                .map(id -> copies.getOrDefault(id, Set.of()))
                .flatMap(Collection::stream)
                .filter(copy -> ids.contains(copy.of()))
                .toList();
        return accounts.account(story, members, within);
    }
}
