package org.hearsay.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.json.Json;
import org.hearsay.app.json.StoryView;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells a story. */
@Command(
        name = "story",
        mixinStandardHelpOptions = true,
        description = "Tells a story: its voices, claims, copies and timeline.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class StoryVerb implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "ID", description = "The story's id, as `stories` lists it.")
    private String id;

    @Mixin
    private ArchiveOption archive;

    @Mixin
    private JsonOption json;

    StoryVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (OpenArchive open = archive.open()) {
            Account account = Lookup.story(open.archive(), id);
            List<AnnotatedReport> reports = Lookup.reports(open.archive(), account.story());
            if (json.wanted()) {
                terminal.line(Json.line(StoryView.of(account, reports)));
            } else {
                new BriefWriter(terminal).write(account, reports);
            }
        }
        return CommandLineRunner.DONE;
    }
}
