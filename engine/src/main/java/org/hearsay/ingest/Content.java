package org.hearsay.ingest;

import java.io.InputStream;
import java.nio.file.Path;
import org.hearsay.model.Known;
import org.jspecify.annotations.Nullable;

/**
 * A run of bytes to be read as something.
 *
 * @param location as a reader would look it up again
 * @param name its last part, with the endings of compressions taken off
 * @param bytes to be read once
 * @param known what is known of it from outside
 * @param file the file that holds these very bytes, where there is one
 */
record Content(
        String location,
        String name,
        InputStream bytes,
        Known known,
        @Nullable Path file) {

    static Content at(String location, InputStream bytes, Known known) {
        return new Content(location, location.substring(location.lastIndexOf('/') + 1), bytes, known, null);
    }

    Content unpacked(InputStream inner) {
        int dot = name.lastIndexOf('.');
        return new Content(location, dot > 0 ? name.substring(0, dot) : name, inner, known, null);
    }

    Content withBytes(InputStream same) {
        return new Content(location, name, same, known, file);
    }

    Content withFile(Path path) {
        return new Content(location, name, bytes, known, path);
    }

    /** What holds for each of many reports in it: not the id, the address and the title of one. */
    Known shared() {
        return new Known(null, null, known.outlet(), known.published(), null, known.authors(), known.credits(), null);
    }
}
