package org.hearsay.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.model.StoryEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Merges two stories by hand. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = {
            "Merges two stories by hand; the one that started first goes on.",
            "The hand wins: they stay one whatever is added later, and the story says so with the day."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class MergeVerb implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "STORY", description = "The id of a story, as `stories` lists it.")
    private String story;

    @Parameters(index = "1", paramLabel = "STORY", description = "The id of another.")
    private String other;

    @Mixin
    private ArchiveOption archive;

    MergeVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (OpenArchive open = archive.openForWriting()) {
            Lookup.story(open.archive(), story);
            Lookup.story(open.archive(), other);
            List<StoryEvent> events = open.decide(pipeline -> pipeline.merge(story, other));
            new DecisionWriter(terminal).write(events, "both are one story; nothing was changed");
        }
        return CommandLineRunner.DONE;
    }
}
