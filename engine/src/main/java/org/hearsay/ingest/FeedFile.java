package org.hearsay.ingest;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.jdom2.Document;
import org.jdom2.Element;

/** An RSS or Atom feed: a row per entry, and one more where the feed breaks off. */
final class FeedFile {

    private FeedFile() {}

    static Reports read(Content content, int most) throws IOException {
        byte[] bytes = Limit.readAll(content.bytes(), most, "a feed");
        FeedXml xml = FeedXml.parse(bytes, null);
        List<Element> elements = xml.entries();
        SyndFeed feed = elements.isEmpty() ? null : build(xml.document());
        List<Outcome<RawReport>> rows = new ArrayList<>();
        if (feed != null) {
            FeedEntries entries = new FeedEntries(content, feed);
            List<SyndEntry> all = feed.getEntries();
            for (int i = 0; i < all.size(); i++) {
                rows.add(entries.row(i, all.get(i), all.size() == elements.size() ? elements.get(i) : null));
            }
        }
        if (xml.broken() != null) {
            rows.add(Rows.failed(
                    content.location(),
                    "expected the rest of the feed after " + rows.size() + " entries, found: " + xml.broken()));
        } else if (rows.isEmpty()) {
            rows.add(Rows.dropped(content.location(), "the feed has no entries"));
        }
        return Reports.of(rows.iterator());
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
