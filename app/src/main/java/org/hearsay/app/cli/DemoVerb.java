package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.app.desk.Desk;
import org.hearsay.ingest.As;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.IngestSettings;
import org.hearsay.ingest.Input;
import org.hearsay.model.Known;
import org.hearsay.model.Story;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.pipeline.RunSettings;
import org.hearsay.pipeline.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the bundled sample through every stage. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the bundled sample through every stage, prints a brief, opens the desk.",
            "The sample is 35 invented reports by 10 invented outlets; the brief is of its biggest story."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class DemoVerb implements Callable<Integer> {

    private static final int CLAIMS = 5;

    private final Terminal terminal;

    @Option(names = "--print", description = "Stop after the brief.")
    private boolean print;

    @Option(names = "--port", paramLabel = "N", description = "The desk's port (default: ${DEFAULT-VALUE}; 0 for any).")
    private int port = Desk.USUAL_PORT;

    DemoVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ServeVerb.expectPort(port);
        Path folder = Files.createTempDirectory("hearsay-demo");
        Thread remover = new Thread(() -> remove(folder));
        Runtime.getRuntime().addShutdownHook(remover);
        Path sample = Sample.unpack(folder.resolve("sample"));
        try (OpenArchive open = OpenArchive.forWriting(Files.createDirectory(folder.resolve("archive")))) {
            add(open, sample);
            brief(open);
            terminal.flush();
            if (!print) {
                ServeVerb.serve(terminal, open, port);
            }
        }
        return CommandLineRunner.DONE;
    }

    private void add(OpenArchive open, Path sample) {
        try (ProgressLine progress = new ProgressLine(terminal, Clock.systemUTC())) {
            Pipeline pipeline =
                    new Pipeline(open.archive(), open.index(), open.stages(), RunSettings.DEFAULTS, Clock.systemUTC());
            Ingest ingest = new Ingest(IngestSettings.defaults(), terminal.in());
            Summary summary = pipeline.add(ingest.read(new Input(sample.toString(), As.AUTO, Known.NOTHING)), progress);
            progress.clear();
            terminal.say(summary.kept() + " reports in "
                    + open.archive().stories().all().size() + " stories; " + summary.copying()
                    + " of them are copies of others");
        }
    }

    private void brief(OpenArchive open) {
        List<Story> stories = open.archive().stories().all();
        if (stories.isEmpty()) {
            throw new IllegalStateException("expected stories in the sample, found none");
        }
        Story biggest = stories.get(0);
        new BriefWriter(terminal)
                .write(Lookup.story(open.archive(), biggest.id()), Lookup.reports(open.archive(), biggest), CLAIMS);
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // What is left lies in the system's folder for temporary files, which clears itself.
            return;
        }
    }
}
