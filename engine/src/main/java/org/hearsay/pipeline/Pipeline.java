package org.hearsay.pipeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.index.SearchIndex;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Copy;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.LedgerEntry.Fate;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.hearsay.model.StoryEvent;
import org.hearsay.store.Archive;
import org.jspecify.annotations.Nullable;

/**
 * The embedded runner: reads reports side by side, takes them into the stories one after another, and commits them to
 * the archive in batches.
 *
 * <p>A batch is all or nothing: its reports, their copies, and the accounts of the stories they changed. A run that is
 * killed leaves what was committed, in order; run again on the same input, it goes on where it stopped. The index
 * follows the archive and is marked stale while it lags behind. Not thread-safe: one run at a time.
 */
public final class Pipeline {

    private final Archive archive;
    private final SearchIndex index;
    private final Stages stages;
    private final RunSettings settings;
    private final Clock clock;
    private @Nullable StoryDesk desk;

    public Pipeline(Archive archive, SearchIndex index, Stages stages, RunSettings settings, Clock clock) {
        this.archive = archive;
        this.index = index;
        this.stages = stages;
        this.settings = settings;
        this.clock = clock;
    }

    /** Reads {@code input} to its end into the archive, closes it, and says what was done. */
    public Summary add(Stream<Outcome<RawReport>> input, Progress progress) {
        ExecutorService executor = Executors.newFixedThreadPool(settings.parallelism());
        try (input) {
            Run run = new Run(takeDesk(), progress);
            Iterator<List<Reading>> readings =
                    new OrderedWork<>(input.iterator(), stages.reader()::read, executor, settings.parallelism() * 4);
            do {
                run.commit(next(readings), !readings.hasNext());
            } while (readings.hasNext());
            index.commit();
            desk = run.desk;
            return run.summary();
        } finally {
            executor.shutdownNow();
        }
    }

    /**
     * Moves a report to another story by hand, and tells both anew. It stays there, whatever comes later.
     *
     * @param story the story's id; null for a story of its own
     * @return what happened; nothing where the report is there already
     * @throws IllegalArgumentException if the archive has no such report or story
     */
    public List<StoryEvent> move(String report, @Nullable String story) {
        return decide(taken -> taken.move(report, story, LocalDate.now(clock)));
    }

    /**
     * Merges two stories by hand; the one that started first goes on. They stay one, whatever comes later.
     *
     * @return what happened; nothing where both are one already
     * @throws IllegalArgumentException if the archive has no such story
     */
    public List<StoryEvent> merge(String story, String other) {
        return decide(taken -> taken.merge(story, other, LocalDate.now(clock)));
    }

    private List<StoryEvent> decide(Function<StoryDesk, List<StoryEvent>> decision) {
        Run run = new Run(takeDesk(), Progress.NONE);
        List<StoryEvent> events = new ArrayList<>();
        List<StoryDesk.Settled> settled = new ArrayList<>();
        archive.atomically(() -> {
            events.addAll(decision.apply(run.desk));
            settled.add(run.desk.settle(true));
        });
        settled.forEach(run::follow);
        index.commit();
        desk = run.desk;
        return events;
    }

    /** The memory of the last run, or that of the archive where there was none or it broke off. */
    private StoryDesk takeDesk() {
        StoryDesk taken = desk;
        desk = null;
        if (taken == null) {
            taken = new StoryDesk(stages, archive);
            taken.restore();
        }
        return taken;
    }

    private List<Reading> next(Iterator<List<Reading>> readings) {
        List<Reading> batch = new ArrayList<>(settings.batch());
        while (batch.size() < settings.batch() && readings.hasNext()) {
            batch.addAll(readings.next());
        }
        return batch;
    }

    /** One call of {@link #add}: its counts, and the stories as they grow. */
    private final class Run {
        private final Progress progress;
        private final StoryDesk desk;
        private final Set<String> inLedger = new HashSet<>();
        private final Set<String> changedStories = new LinkedHashSet<>();
        private final List<Copy> copies = new ArrayList<>();
        private final List<LedgerEntry> lost = new ArrayList<>();
        private int kept;
        private int known;

        Run(StoryDesk desk, Progress progress) {
            this.desk = desk;
            this.progress = progress;
            archive.ledger().entries().forEach(entry -> inLedger.add(key(entry)));
        }

        Summary summary() {
            return new Summary(kept, known, copies, changedStories.size(), lost);
        }

        void commit(List<Reading> batch, boolean last) {
            List<AnnotatedReport> fresh = new ArrayList<>();
            List<StoryDesk.Settled> settled = new ArrayList<>();
            archive.atomically(() -> {
                for (Reading reading : batch) {
                    take(reading, fresh);
                    progress.at(summary());
                }
                settled.add(desk.settle(last));
            });
            fresh.forEach(report -> index.put(Entries.of(report)));
            settled.forEach(this::follow);
        }

        /** Lets the index say what the archive now says. */
        private void follow(StoryDesk.Settled settled) {
            for (Account account : settled.before()) {
                Entries.of(account).forEach(entry -> index.remove(entry.kind(), entry.id()));
            }
            for (Account account : settled.after()) {
                changedStories.add(account.story().id());
                Entries.of(account).forEach(index::put);
            }
        }

        private void take(Reading reading, List<AnnotatedReport> fresh) {
            Outcome<AnnotatedReport> outcome = reading.outcome();
            if (outcome instanceof Outcome.Kept<AnnotatedReport> kept && reading.raw() != null) {
                keep(reading.raw(), kept.value(), fresh);
            } else if (outcome instanceof Outcome.Dropped<AnnotatedReport> dropped) {
                lose(Fate.DROPPED, dropped.location(), dropped.stage(), dropped.reason());
            } else if (outcome instanceof Outcome.Failed<AnnotatedReport> failed) {
                lose(Fate.FAILED, failed.location(), failed.stage(), failed.cause());
            }
        }

        private void keep(RawReport raw, AnnotatedReport report, List<AnnotatedReport> fresh) {
            if (report.report().published().isEmpty()) {
                lose(
                        Fate.DROPPED,
                        raw.location(),
                        "pipeline",
                        "no date of publication was found, and a story is told in the order of time; "
                                + "give one with --published DAY");
            } else if (!archive.reports().add(raw, report)) {
                known++;
            } else {
                kept++;
                copies.addAll(desk.accept(report));
                fresh.add(report);
                enter(new LedgerEntry(
                        raw.location(), report.id(), Fate.KEPT, "pipeline", "new in the archive", clock.instant()));
            }
        }

        private void lose(Fate fate, String location, String stage, String reason) {
            LedgerEntry entry = new LedgerEntry(location, null, fate, stage, reason, clock.instant());
            lost.add(entry);
            enter(entry);
        }

        private void enter(LedgerEntry entry) {
            if (inLedger.add(key(entry))) {
                archive.ledger().record(entry);
            }
        }

        /** The same input brought again is the same row. */
        private static String key(LedgerEntry entry) {
            return String.join("\n", entry.location(), entry.fate().name(), entry.stage(), entry.reason());
        }
    }
}
