package org.hearsay.pipeline;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.annotate.ReportAnnotator;
import org.hearsay.clean.ReportCleaner;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.hearsay.model.Report;

/**
 * The stages without memory in a row: cleans a report, then annotates it.
 *
 * <p>A fault of ours in one report is that report's failure and nobody else's: whatever a stage throws becomes a
 * {@link Outcome.Failed} that names the stage. Thread-safe.
 */
public final class ReportReader {

    private final ReportCleaner cleaner;
    private final ReportAnnotator annotator;

    public ReportReader(ReportCleaner cleaner, ReportAnnotator annotator) {
        this.cleaner = cleaner;
        this.annotator = annotator;
    }

    /** Reads what came, or says why it cannot; where it is no report and has a substitute, that in a second reading. */
    public List<Reading> read(Outcome<RawReport> came) {
        RawReport raw = came instanceof Outcome.Kept<RawReport> kept ? kept.value() : null;
        Reading reading = new Reading(raw, came.then(this::read));
        if (raw == null || raw.substitute() == null || reading.outcome() instanceof Outcome.Kept) {
            return List.of(reading);
        }
        List<Reading> second = read(new Outcome.Kept<>(raw.substitute()));
        return Stream.concat(Stream.of(reading), second.stream()).toList();
    }

    private Outcome<AnnotatedReport> read(RawReport raw) {
        return guarded(raw.location(), "clean", () -> cleaner.clean(raw))
                .then(report ->
                        guarded(raw.location(), "annotate", () -> new Outcome.Kept<>(annotator.annotate(report))));
    }

    /** Annotates a report that needs no cleaning. */
    public AnnotatedReport annotate(Report report) {
        return annotator.annotate(report);
    }

    private static <T> Outcome<T> guarded(String location, String stage, Stage<T> work) {
        try {
            return work.run();
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Failed<>(location, stage, "a fault in this stage: " + e);
        }
    }

    private interface Stage<T> {
        Outcome<T> run();
    }
}
