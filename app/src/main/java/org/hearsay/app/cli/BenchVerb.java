package org.hearsay.app.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.bench.Bench;
import org.hearsay.bench.BenchResult;
import org.hearsay.bench.NoData;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Predicts from a data folder, for a scorer. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Predicts from a folder of public data, never opening its gold; prints throughput.",
            "Tasks: segments, article, metadata, attribution, names, coref, sentences, certainty, times, stories,",
            "claims, copies, own, scale; and speed and pages-speed, which predict nothing."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class BenchVerb implements Callable<Integer> {

    private static final Set<String> PREDICTS_NOTHING = Set.of("speed", "pages-speed");

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "TASK", description = "The task's name.")
    private String task;

    @Parameters(index = "1", paramLabel = "DATA_DIR", description = "The folder with reports.jsonl, or html/.")
    private Path data;

    @Option(names = "--predictions", paramLabel = "FILE", description = "Where to write the predictions, as JSONL.")
    private @Nullable Path predictions;

    BenchVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!Bench.tasks().contains(task)) {
            throw new WrongUse("expected a task of " + String.join(", ", Bench.tasks()) + ", found '" + task + "'");
        }
        if (predictions == null && !PREDICTS_NOTHING.contains(task)) {
            throw new WrongUse("expected --predictions FILE for the task " + task + ", found none");
        }
        BenchResult result = run();
        result.lost().forEach(terminal::say);
        result.lines().forEach(terminal::line);
        return result.lost().isEmpty() ? CommandLineRunner.DONE : CommandLineRunner.DONE_WITH_FAILURES;
    }

    private BenchResult run() {
        try {
            return Bench.run(task, data, predictions, this::progress);
        } catch (NoData e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }

    private void progress(String line) {
        if (terminal.isLive()) {
            terminal.err().print("\r\u001b[2K" + line);
            terminal.err().flush();
        }
    }
}
