package org.hearsay.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Known;

/** The feeds that a user names to be watched: an address, or an OPML list of many, in a file or on the web. */
public final class FeedList {

    private static final String LIST = ".opml";

    private FeedList() {}

    /**
     * The addresses of the feeds at {@code location}, each once. A web address is a feed's own unless its path ends in .opml;
     * then it is fetched, with every guard.
     *
     * @throws BadInput if it is neither a web address nor an OPML list that names feeds
     */
    public static List<String> of(String location, IngestSettings settings) {
        if (WebAddress.isWeb(location) && !isList(location)) {
            return List.of(location);
        }
        String expected = "expected the http or https address of a feed or an OPML list, found ";
        try {
            List<String> feeds = addresses(location, settings).stream()
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

    private static boolean isList(String address) {
        return address.split("[?#]", 2)[0].toLowerCase(Locale.ROOT).endsWith(LIST);
    }

    private static List<String> addresses(String location, IngestSettings settings) throws IOException {
        if (WebAddress.isWeb(location)) {
            Web web = new Web(settings, Clock.systemUTC(), Sleeper.THREAD);
            Content list = Web.content(location, web.get(location, Map.of()), Known.NOTHING);
            return OpmlFile.addresses(list, settings.feedBytes());
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(location)))) {
            return OpmlFile.addresses(Content.at(location, in, Known.NOTHING), settings.feedBytes());
        }
    }
}
