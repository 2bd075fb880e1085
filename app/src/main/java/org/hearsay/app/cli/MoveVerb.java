package org.hearsay.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.model.StoryEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Moves a report to another story by hand. */
@Command(
        name = "move",
        mixinStandardHelpOptions = true,
        description = {
            "Moves a report to another story, or to one of its own, by hand.",
            "The hand wins: the report stays there whatever is added later, and the story says so with the day."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class MoveVerb implements Callable<Integer> {

    private static final String NEW = "new";

    private final Terminal terminal;

    @Parameters(paramLabel = "REPORT", description = "The report's id, as `story ID` lists it.")
    private String report;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "STORY",
            description = "The id of the story to move it to, or 'new' for a story of its own.")
    private String story;

    @Mixin
    private ArchiveOption archive;

    MoveVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (OpenArchive open = archive.openForWriting()) {
            Lookup.report(open.archive(), report);
            boolean toNew = story.equals(NEW);
            if (!toNew) {
                Lookup.story(open.archive(), story);
            }
            List<StoryEvent> events = open.decide(pipeline -> pipeline.move(report, toNew ? null : story));
            new DecisionWriter(terminal).write(events, report + " is there already; nothing was changed");
        }
        return CommandLineRunner.DONE;
    }
}
