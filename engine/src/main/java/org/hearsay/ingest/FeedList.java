package org.hearsay.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.model.Known;

/** The feeds that a user names to be watched: an address, or an OPML file of many. */
public final class FeedList {

    private FeedList() {}

    /**
     * The addresses of the feeds at {@code location}, each once.
     *
     * @throws BadInput if it is neither a web address nor an OPML file that names feeds
     */
    public static List<String> of(String location, IngestSettings settings) {
        if (WebAddress.isWeb(location)) {
            return List.of(location);
        }
        String expected = "expected the http or https address of a feed or an OPML file, found ";
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(location)))) {
            List<String> feeds =
                    OpmlFile.addresses(Content.at(location, in, Known.NOTHING), settings.feedBytes()).stream()
                            .filter(WebAddress::isWeb)
                            .toList();
            if (feeds.isEmpty()) {
                throw new BadInput(expected + "no feeds in '" + location + "'");
            }
            return feeds;
        } catch (IOException | InvalidPathException e) {
            throw new BadInput(expected + "'" + location + "' (" + Rows.words(e) + ")");
        }
    }
}
