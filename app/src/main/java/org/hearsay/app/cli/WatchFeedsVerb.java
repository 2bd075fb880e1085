package org.hearsay.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.ingest.FeedHealth;
import org.hearsay.ingest.FeedList;
import org.hearsay.ingest.FeedState;
import org.hearsay.ingest.FeedWatcher;
import org.hearsay.ingest.IngestSettings;
import org.hearsay.ingest.JsonFeedState;
import org.hearsay.ingest.Sleeper;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.pipeline.Progress;
import org.hearsay.pipeline.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Polls feeds into an archive until it is stopped. */
@Command(
        name = "watch-feeds",
        mixinStandardHelpOptions = true,
        description = {
            "Polls feeds into an archive until it is stopped.",
            "Politely, each entry once, going on where an earlier watch stopped. Says how each feed is doing whenever",
            "that changes."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class WatchFeedsVerb implements Callable<Integer> {

    private static final String STATE = "feeds.json";

    private final Terminal terminal;
    private final Map<String, String> said = new HashMap<>();

    @Parameters(arity = "0..*", paramLabel = "FEED", description = "A feed's URL, or an OPML list of them.")
    private List<String> locations = List.of();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            description = "How often each feed is asked, such as 15m or PT15M (default: ${DEFAULT-VALUE}).")
    private String every = "15m";

    @Option(names = "--health", description = "Only say how the feeds watched so far are doing.")
    private boolean health;

    @Mixin
    private ArchiveOption archive;

    @Mixin
    private SettingsOption settings;

    WatchFeedsVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path folder = archive.folder();
        FeedState state = new JsonFeedState(folder.resolve(STATE));
        if (health) {
            state.health().forEach(feed -> terminal.line(feed.line()));
            return CommandLineRunner.DONE;
        }
        if (locations.isEmpty()) {
            throw new WrongUse("expected a feed's URL or an OPML list, found none");
        }
        IngestSettings ingest = settings.ingest();
        List<String> feeds = locations.stream()
                .flatMap(location -> FeedList.of(location, ingest).stream())
                .toList();
        Duration interval = interval();
        try (OpenArchive open = OpenArchive.forWriting(folder)) {
            Pipeline pipeline =
                    new Pipeline(open.archive(), open.index(), open.stages(), settings.run(), Clock.systemUTC());
            new FeedWatcher(ingest, state, Clock.systemUTC(), Sleeper.THREAD)
                    .watch(feeds, interval, row -> take(open, pipeline, row), () -> sayHealth(state));
        }
        return CommandLineRunner.DONE;
    }

    private Duration interval() {
        try {
            return Duration.parse(every.startsWith("P") ? every : "PT" + every.toUpperCase(Locale.ROOT));
        } catch (DateTimeParseException e) {
            throw new WrongUse("expected --every as a duration such as 15m or PT15M, found '" + every + "'");
        }
    }

    private void take(OpenArchive open, Pipeline pipeline, Outcome<RawReport> row) {
        open.markStale();
        Summary summary = pipeline.add(Stream.of(row), Progress.NONE);
        open.markCurrent();
        summary.lost().forEach(entry -> terminal.say("lost " + entry.location() + ": " + entry.reason()));
    }

    /** Says what changed since it was last asked; never wants to stop, since that is for the user to say. */
    private boolean sayHealth(FeedState state) {
        for (FeedHealth feed : state.health()) {
            String line = feed.line();
            if (!line.equals(said.put(feed.feed(), line))) {
                terminal.say(line);
            }
        }
        return false;
    }
}
