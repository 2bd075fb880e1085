package org.hearsay.app.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.pipeline.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads reports into an archive. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = {
            "Reads reports into an archive, which is made if need be.",
            "Says what was kept, copied, dropped and why. Adding the same input twice changes nothing."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class AddVerb implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private InputOptions input;

    @Mixin
    private ArchiveOption archive;

    AddVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Stream<Outcome<RawReport>> reports = input.read(terminal);
                OpenArchive open = OpenArchive.forWriting(archive.folder());
                ProgressLine progress = new ProgressLine(terminal, Clock.systemUTC())) {
            Pipeline pipeline = new Pipeline(
                    open.archive(),
                    open.index(),
                    open.stages(),
                    input.settings().run(),
                    Clock.systemUTC());
            open.markStale();
            Summary summary = pipeline.add(reports, progress);
            open.markCurrent();
            progress.clear();
            new SummaryWriter(terminal).write(summary);
            return summary.lost().isEmpty() ? CommandLineRunner.DONE : CommandLineRunner.DONE_WITH_FAILURES;
        }
    }
}
