package org.hearsay.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.app.cli.Terminal.Style;
import org.hearsay.app.json.HitView;
import org.hearsay.app.json.Json;
import org.hearsay.index.Hit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches reports, stories and claims. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Searches reports, stories and claims for words.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class SearchVerb implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "Words to look for.")
    private List<String> words;

    @Option(names = "--limit", paramLabel = "N", description = "At most this many (default: ${DEFAULT-VALUE}).")
    private int limit = 20;

    @Mixin
    private ArchiveOption archive;

    @Mixin
    private JsonOption json;

    SearchVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new WrongUse("expected --limit of 1 or more, found " + limit);
        }
        try (OpenArchive open = archive.open()) {
            List<Hit> hits = open.inquiry().search(String.join(" ", words), limit);
            for (Hit hit : hits) {
                if (json.wanted()) {
                    terminal.line(Json.line(HitView.of(hit)));
                } else {
                    write(hit);
                }
            }
            if (hits.isEmpty()) {
                terminal.say("nothing found");
            }
        }
        return CommandLineRunner.DONE;
    }

    private void write(Hit hit) {
        String kind = hit.entry().kind().name().toLowerCase(Locale.ROOT);
        terminal.line(String.format("%-6s ", kind) + terminal.style(hit.entry().id(), Style.CYAN) + "  "
                + terminal.style(hit.entry().title(), Style.BOLD));
        terminal.wrap(hit.snippet(), 7).forEach(line -> terminal.line("       " + line));
    }
}
