package org.hearsay.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.annotate.PassageJudge;
import org.hearsay.annotate.ReportAnnotator;
import org.hearsay.clean.ReportCleaner;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Entailment;
import org.hearsay.model.Outcome;
import org.hearsay.model.Passage;
import org.hearsay.model.RawReport;
import org.hearsay.model.Report;
import org.hearsay.model.Timex;

/** The stages without memory, timed; one that throws has lost one report and nothing more. Thread-safe. */
final class Reading {

    /** The names of the stages, as the meter lists them. */
    static final String CLEAN = "clean";

    static final String ANNOTATE = "annotate";

    private final ReportCleaner cleaner = new ReportCleaner();
    private final ReportAnnotator annotator = new ReportAnnotator();
    private final PassageJudge judge = new PassageJudge();

    Outcome<Report> clean(Outcome<RawReport> raw, Meter meter) {
        return raw.then(kept -> guarded(kept.location(), CLEAN, meter, () -> cleaner.clean(kept)));
    }

    Outcome<AnnotatedReport> annotate(Outcome<RawReport> raw, Meter meter) {
        return clean(raw, meter).then(report -> annotate(report, meter));
    }

    Outcome<AnnotatedReport> annotate(Report report, Meter meter) {
        return guarded(report.id(), ANNOTATE, meter, () -> new Outcome.Kept<>(annotator.annotate(report)));
    }

    /** The time expressions of a report alone. */
    List<Timex> times(Report report) {
        return annotator.times(report);
    }

    /** What passages say of a claim. */
    List<Entailment> judge(String claim, List<Passage> passages) {
        return judge.judge(claim, passages);
    }

    /** Does the stage {@code stage}, and takes what it throws for a fault in one report. */
    static <T> Outcome<T> guarded(String location, String stage, Meter meter, Supplier<Outcome<T>> work) {
        try {
            return meter.time(stage, work);
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Failed<>(location, stage, "a fault in this stage: " + e);
        }
    }

    /** The value, or nothing and a word to the meter of why. */
    static <T> Optional<T> kept(Outcome<T> outcome, Meter meter) {
        if (outcome instanceof Outcome.Kept<T> kept) {
            return Optional.of(kept.value());
        }
        if (outcome instanceof Outcome.Dropped<T> dropped) {
            meter.lost(dropped.location(), dropped.reason());
        } else if (outcome instanceof Outcome.Failed<T> failed) {
            meter.lost(failed.location(), failed.cause());
        }
        return Optional.empty();
    }
}
