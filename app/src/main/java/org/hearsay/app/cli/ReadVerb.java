package org.hearsay.app.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.app.json.Json;
import org.hearsay.app.json.ReportView;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.hearsay.pipeline.Reading;
import org.hearsay.pipeline.ReportReader;
import org.hearsay.pipeline.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads reports and writes what was found in each; keeps nothing. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {"Reads reports and writes what was found in each, as lines of JSON.", "Keeps nothing."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ReadVerb implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private InputOptions input;

    ReadVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ReportReader reader = Stages.standard().reader();
        int lost = 0;
        try (Stream<Outcome<RawReport>> raw = input.read(terminal)) {
            for (Outcome<RawReport> outcome : (Iterable<Outcome<RawReport>>) raw::iterator) {
                for (Reading reading : reader.read(outcome)) {
                    if (!write(reading.outcome())) {
                        lost++;
                    }
                }
            }
        }
        return lost == 0 ? CommandLineRunner.DONE : CommandLineRunner.DONE_WITH_FAILURES;
    }

    private boolean write(Outcome<AnnotatedReport> outcome) {
        if (outcome instanceof Outcome.Kept<AnnotatedReport> kept) {
            terminal.line(Json.line(ReportView.of(kept.value())));
            return true;
        } else if (outcome instanceof Outcome.Dropped<AnnotatedReport> dropped) {
            terminal.say("dropped  " + dropped.location() + ": " + dropped.reason());
        } else if (outcome instanceof Outcome.Failed<AnnotatedReport> failed) {
            terminal.say("failed   " + failed.location() + ": " + failed.cause());
        }
        return false;
    }
}
