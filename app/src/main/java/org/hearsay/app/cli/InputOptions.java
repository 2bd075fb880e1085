package org.hearsay.app.cli;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.clean.ReportCleaner;
import org.hearsay.ingest.As;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Input;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read, and what is known of it. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class InputOptions {

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "A file, a folder, a feed or page URL, or - for standard input.")
    private List<String> locations;

    @Option(
            names = "--as",
            paramLabel = "KIND",
            description = "What the input is: text, html, jsonl, feed or warc. Found out by itself otherwise.")
    private As as = As.AUTO;

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description = {
                "The day of publication, such as 2024-05-14, of all that is read but lines and feed entries",
                "that bring their own; counts for more than what is found in a text."
            })
    private @Nullable String published;

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = {
                "The outlet of all that is read but lines that bring their own; counts for more than what",
                "is found in a text."
            })
    private @Nullable String outlet;

    @Mixin
    private SettingsOption settings;

    SettingsOption settings() {
        return settings;
    }

    /**
     * All inputs, one after another, each opened when it is its turn; to be closed. A location that cannot be read is
     * told before anything is.
     */
    Stream<Outcome<RawReport>> read(Terminal terminal) {
        if (published != null && !ReportCleaner.isDay(published)) {
            throw new WrongUse("expected --published as a day such as 2024-05-14, found '" + published + "'");
        }
        Ingest ingest = new Ingest(settings.ingest(), terminal.in());
        List<Input> inputs = locations.stream().map(this::input).toList();
        inputs.forEach(ingest::expect);
        return inputs.stream().flatMap(ingest::read);
    }

    private Input input(String location) {
        Known known = new Known(null, null, outlet, published, null, List.of(), List.of(), null);
        return new Input(location, as, known);
    }
}
