package org.hearsay.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.json.Json;
import org.hearsay.app.json.StoryView.ClaimView;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Claim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the claims of a story, each with everything that was said to it. */
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = "Lists the claims of a story, each with every report that makes or denies it.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ClaimsVerb implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "ID", description = "The story's id, as `stories` lists it.")
    private String id;

    @Mixin
    private ArchiveOption archive;

    @Mixin
    private JsonOption json;

    ClaimsVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (OpenArchive open = archive.open()) {
            Account account = Lookup.story(open.archive(), id);
            List<AnnotatedReport> reports = Lookup.reports(open.archive(), account.story());
            ClaimWriter writer = new ClaimWriter(terminal, reports);
            for (Claim claim : account.claims()) {
                if (json.wanted()) {
                    terminal.line(Json.line(ClaimView.of(claim)));
                } else {
                    writer.write(claim);
                    writer.writeAssertions(claim);
                }
            }
        }
        return CommandLineRunner.DONE;
    }
}
