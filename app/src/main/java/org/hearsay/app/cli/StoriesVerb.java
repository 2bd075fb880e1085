package org.hearsay.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.cli.Terminal.Style;
import org.hearsay.app.json.Json;
import org.hearsay.app.json.StoryLine;
import org.hearsay.model.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the stories of an archive. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = "Lists the stories of an archive, the ones with most reports first.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class StoriesVerb implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ArchiveOption archive;

    @Mixin
    private JsonOption json;

    StoriesVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (OpenArchive open = archive.open()) {
            List<Story> stories = open.archive().stories().all();
            for (Story story : stories) {
                terminal.line(json.wanted() ? Json.line(StoryLine.of(story)) : text(story));
            }
            if (stories.isEmpty()) {
                terminal.say("no stories yet");
            }
        }
        return CommandLineRunner.DONE;
    }

    private String text(Story story) {
        int reports = story.reports().size();
        String count = String.format("%4d %-8s", reports, reports == 1 ? "report" : "reports");
        return terminal.style(story.id(), Style.CYAN) + count + " " + story.headline();
    }
}
