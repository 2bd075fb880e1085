package org.hearsay.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.config.Configuration;
import org.hearsay.ingest.IngestSettings;
import org.hearsay.pipeline.RunSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Settings from {@code hearsay.properties} in the working folder, the environment, and {@code --set}, the later ones
 * over the earlier ones.
 */
final class SettingsOption {

    private static final String INGEST = "ingest";
    private static final String RUN = "run";
    private static final Path USUAL = Path.of("hearsay.properties");

    @Option(
            names = "--set",
            paramLabel = "SECTION.NAME=VALUE",
            description = "A setting, such as run.threads=1; see docs/settings.md.")
    private Map<String, String> flags = new LinkedHashMap<>();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "A file of settings (default: hearsay.properties, if it is there).")
    private @Nullable Path given;

    private record Read(IngestSettings ingest, RunSettings run) {}

    IngestSettings ingest() {
        return read().ingest;
    }

    RunSettings run() {
        return read().run;
    }

    private Read read() {
        if (given != null && !Files.exists(given)) {
            throw new WrongUse("expected a file of settings, found no such file: '" + given + "'");
        }
        Path file = given == null ? USUAL : given;
        try {
            Configuration configuration = new Configuration()
                    .file(file)
                    .environment(System.getenv(), List.of(INGEST, RUN))
                    .flags(flags);
            Read read = new Read(
                    configuration.section(INGEST, IngestSettings.defaults()),
                    configuration.section(RUN, RunSettings.DEFAULTS));
            configuration.rejectUnknown();
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("settings in " + file + ": " + e.getMessage(), e);
        }
    }
}
