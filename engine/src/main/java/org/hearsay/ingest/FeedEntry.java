package org.hearsay.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a feed.
 *
 * @param name what tells it from the others: its id, else its address, else its number
 * @param location the feed's, and the name
 * @param html its text, empty where it has none
 * @param given what the giver of the feed says of all that it holds
 * @param known that, with what the feed says of the entry
 * @param updated when it was last changed, as the feed writes it; empty where it does not say
 */
record FeedEntry(String name, String location, String html, Known given, Known known, String updated) {

    private static final int VERSION_BYTES = 8;

    static FeedEntry of(Content feed, String name, String html, Known known) {
        return new FeedEntry(name, feed.location() + "#" + name, html, feed.shared(), known, "");
    }

    FeedEntry updatedAt(@Nullable Object when) {
        return new FeedEntry(name, location, html, given, known, when == null ? "" : when.toString());
    }

    /** How many characters a reader would see. */
    int length() {
        return text().length();
    }

    private String text() {
        return html.isBlank() ? "" : Jsoup.parseBodyFragment(html).text();
    }

    /** What stays the same until the entry is edited, by its text or by its time of change alone. */
    EntryVersion version() {
        String text = text();
        return new EntryVersion(hash(known.title() + "\n" + updated + "\n" + text), hash(known.title() + "\n" + text));
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("expected a Java platform with SHA-256, found none", e);
        }
    }

    Outcome<RawReport> row() {
        return html.isBlank()
                ? Rows.dropped(location, "the entry has no text")
                : Rows.kept(location, Form.HTML, html.getBytes(StandardCharsets.UTF_8), known);
    }
}
