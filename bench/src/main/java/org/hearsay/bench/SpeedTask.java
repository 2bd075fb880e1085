package org.hearsay.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.claim.AccountWriter;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Copy;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.hearsay.model.Story;
import org.hearsay.model.StoryEvent;

/**
 * The whole chain over a folder of reports, as {@code add} runs it but for the archive: reports are read side by side,
 * taken into stories one after another, and the stories that a batch changed are told anew.
 */
final class SpeedTask implements Task {

    private static final String INGEST = "ingest";
    private static final String CLAIMS = "claims";
    private static final int BATCH = 64;

    private final Reading reading = new Reading();
    private final Gathering gathering = new Gathering();
    private final AccountWriter accounts = new AccountWriter();
    private final Map<String, AnnotatedReport> reports = new HashMap<>();
    private final Map<String, Set<Copy>> copies = new HashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private int waiting;

    @Override
    public void run(DataFolder data, Predictions predictions, Meter meter) {
        meter.expect(INGEST, Reading.CLEAN, Reading.ANNOTATE, Gathering.COPIES, Gathering.STORIES, CLAIMS);
        try (Stream<Outcome<RawReport>> raws = data.allReports()) {
            Batches.each(
                    meter.timed(INGEST, raws.iterator()),
                    raw -> reading.annotate(raw, meter),
                    outcome -> Reading.kept(outcome, meter).ifPresent(report -> take(report, meter)));
            tell(meter);
        }
    }

    private void take(AnnotatedReport report, Meter meter) {
        meter.read(report.text());
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
            tell(meter);
        }
    }

    private void tell(Meter meter) {
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
