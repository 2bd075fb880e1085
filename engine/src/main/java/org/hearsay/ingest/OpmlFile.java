package org.hearsay.ingest;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Known;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A list of feeds (OPML 1.0, 2.0). jsoup's XML parser knows no entities but the five and loads nothing. */
final class OpmlFile {

    /** Opens a feed that a list names. */
    interface Feeds {
        Reports open(String address, Known known);
    }

    private OpmlFile() {}

    static Reports read(Content content, int most, Feeds feeds) throws IOException {
        List<String> addresses = addresses(content, most);
        return addresses.isEmpty()
                ? Reports.of(Rows.dropped(content.location(), "the list names no feeds"))
                : new Chain(addresses.stream()
                        .map(address -> WebAddress.isWeb(address)
                                ? feeds.open(address, content.shared())
                                : Reports.of(Rows.dropped(
                                        content.location() + "#" + address, "only http and https are fetched")))
                        .iterator());
    }

    static List<String> addresses(Content content, int most) throws IOException {
        byte[] bytes = Limit.readAll(content.bytes(), most, "a list");
        Document list = Jsoup.parse(new java.io.ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
        Set<String> addresses = new LinkedHashSet<>();
        for (Element outline : list.select("outline")) {
            for (Attribute attribute : outline.attributes()) {
                if (attribute.getKey().equalsIgnoreCase("xmlUrl")
                        && !attribute.getValue().isBlank()) {
                    addresses.add(attribute.getValue().strip());
                }
            }
        }
        return List.copyOf(addresses);
    }
}
