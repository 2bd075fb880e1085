package org.hearsay.ingest;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;

/** An RSS or Atom feed: a row per entry, and one more where the feed breaks off. */
final class FeedFile {

    private FeedFile() {}

    static Reports read(Content content, int most, FeedRules rules) throws IOException {
        byte[] bytes = Limit.readAll(content.bytes(), most, "a feed");
        FeedXml xml = FeedXml.parse(bytes, content.known().charset());
        List<Element> elements = xml.entries();
        SyndFeed feed = elements.isEmpty() ? null : build(xml.document());
        List<FeedEntry> all = feed == null ? List.of() : entries(content, feed, elements);
        if (xml.broken() != null) {
            String cause = "expected the rest of the feed after " + all.size() + " entries, found: " + xml.broken();
            return rules.reports(all, List.of(Rows.failed(content.location(), cause)));
        }
        return all.isEmpty()
                ? Reports.of(Rows.dropped(content.location(), "the feed has no entries"))
                : rules.reports(all, List.of());
    }

    private static List<FeedEntry> entries(Content content, SyndFeed feed, List<Element> elements) {
        FeedEntries reader = new FeedEntries(content, feed);
        List<SyndEntry> all = feed.getEntries();
        List<FeedEntry> entries = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            // ROME keeps the order; where it left one out, nothing tells which, and its own dates must do.
            entries.add(reader.entry(i, all.get(i), all.size() == elements.size() ? elements.get(i) : null));
        }
        return entries;
    }

    private static SyndFeed build(Document document) throws IOException {
        Element root = document.getRootElement();
        if (root.getName().equalsIgnoreCase("rss") && root.getAttribute("version") == null) {
            root.setAttribute("version", "2.0");
        }
        try {
            return new SyndFeedInput().build(document);
        } catch (FeedException e) {
            throw new IOException("expected RSS or Atom, found: " + Rows.words(e), e);
        }
    }
}
