package org.hearsay.ingest;

import java.io.InputStream;
import org.hearsay.model.Known;

/**
 * A run of bytes to be read as something.
 *
 * @param location as a reader would look it up again
 * @param name its last part, with the endings of compressions taken off
 * @param bytes to be read once
 * @param known what is known of it from outside
 */
record Content(String location, String name, InputStream bytes, Known known) {

    static Content at(String location, InputStream bytes, Known known) {
        return new Content(location, location.substring(location.lastIndexOf('/') + 1), bytes, known);
    }

    Content unpacked(InputStream inner) {
        int dot = name.lastIndexOf('.');
        return new Content(location, dot > 0 ? name.substring(0, dot) : name, inner, known);
    }

    /** What holds for each of many reports in it: not the id, the address and the title of one. */
    Known shared() {
        return new Known(null, null, known.outlet(), known.published(), null, known.authors(), known.credits(), null);
    }
}
