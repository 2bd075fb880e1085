package org.hearsay.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program's name alone: shows what it can do. */
@Command(
        name = "hearsay",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "VERB",
        description = {
            "Reads dated news reports and says who said what, when, according to whom, and how many",
            "independent voices stand behind it. It never says what is true.",
            ""
        },
        footer = {
            "",
            "First steps:",
            "  hearsay demo                              the bundled sample, in the terminal and the browser",
            "  hearsay add reports/ --archive my         your own reports into an archive",
            "  hearsay stories --archive my              what they are about",
            "",
            "Exit codes: 0 done, 1 done with failures that the ledger lists, 2 wrong use, 3 broken world.",
            "`hearsay VERB --help` explains a verb."
        },
        subcommands = {
            DemoVerb.class,
            ReadVerb.class,
            AddVerb.class,
            WatchFeedsVerb.class,
            StoriesVerb.class,
            StoryVerb.class,
            ClaimsVerb.class,
            SearchVerb.class,
            ReportVerb.class,
            CheckVerb.class,
            CompareVerb.class,
            MoveVerb.class,
            MergeVerb.class,
            LedgerVerb.class,
            ServeVerb.class,
            ReindexVerb.class,
            BenchVerb.class
        })
final class Hearsay implements Runnable {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    Hearsay(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        spec.commandLine().usage(terminal.out());
    }
}
