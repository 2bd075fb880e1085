package org.hearsay.bench;

import java.nio.file.Path;
import java.util.Map;
import org.hearsay.ingest.As;

/**
 * A saved page, or the plain text that somebody copied from one.
 *
 * @param file where it lies
 * @param name the name that the scorer knows it by
 * @param as what it is
 */
record Page(Path file, String name, As as) {

    /**
     * The page in {@code file}.
     *
     * @param pages names of pages by their stems; text copied from one of them goes by the page's name
     */
    static Page of(Path file, Map<String, String> pages) {
        String own = file.getFileName().toString();
        boolean text = own.endsWith(".txt") || own.endsWith(".txt.gz");
        return text ? new Page(file, pages.getOrDefault(stem(own), own), As.TEXT) : new Page(file, own, As.HTML);
    }

    /** The name without what says how it was saved. */
    static String stem(String name) {
        return name.replaceFirst("(\\.(html?|txt))?(\\.gz)?$", "");
    }
}
