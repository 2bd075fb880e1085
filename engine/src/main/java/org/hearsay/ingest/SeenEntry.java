package org.hearsay.ingest;

import java.util.Objects;

/**
 * An entry of a feed that was delivered.
 *
 * @param name what tells it from the others
 * @param version what tells it from an edited one of the same name; empty where that was not kept
 */
public record SeenEntry(String name, String version) {

    public SeenEntry {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
    }
}
