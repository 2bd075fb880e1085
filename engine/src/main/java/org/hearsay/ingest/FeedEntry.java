package org.hearsay.ingest;

import java.nio.charset.StandardCharsets;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.jsoup.Jsoup;

/**
 * An entry of a feed.
 *
 * @param name what tells it from the others: its id, else its address, else its number
 * @param location the feed's, and the name
 * @param html its text, empty where it has none
 * @param known what the feed says of it
 */
record FeedEntry(String name, String location, String html, Known known) {

    static FeedEntry of(Content feed, String name, String html, Known known) {
        return new FeedEntry(name, feed.location() + "#" + name, html, known);
    }

    /** How many characters a reader would see. */
    int length() {
        return html.isBlank() ? 0 : Jsoup.parseBodyFragment(html).text().length();
    }

    Outcome<RawReport> row() {
        return html.isBlank()
                ? Rows.dropped(location, "the entry has no text")
                : Rows.kept(location, Form.HTML, html.getBytes(StandardCharsets.UTF_8), known);
    }
}
