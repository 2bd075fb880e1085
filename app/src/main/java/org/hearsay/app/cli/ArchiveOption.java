package org.hearsay.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The archive that a verb works on. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ArchiveOption {

    @Option(
            names = {"-a", "--archive"},
            required = true,
            paramLabel = "DIR",
            description = "The folder of the archive.")
    private Path folder;

    /** The folder, which is made if need be. */
    Path folder() {
        return folder;
    }

    /** The archive, to be read; it must be there. */
    OpenArchive open() {
        expect();
        return OpenArchive.open(folder);
    }

    /** The archive, to be changed; it must be there. */
    OpenArchive openForWriting() {
        expect();
        return OpenArchive.forWriting(folder);
    }

    private void expect() {
        if (!Files.exists(folder.resolve(OpenArchive.DATABASE))) {
            throw new WrongUse("expected an archive in '" + folder + "', found none; `hearsay add INPUT... --archive "
                    + folder + "` makes one");
        }
    }
}
