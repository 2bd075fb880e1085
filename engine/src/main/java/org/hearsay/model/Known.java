package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report from outside its bytes: from a feed entry, a JSONL line, a flag, a response header.
 *
 * @param id an id that the giver chose; kept and shown
 * @param url where the report was published
 * @param outlet who published it
 * @param published the day or instant as the giver wrote it
 * @param title the headline
 * @param authors the names in the byline
 * @param credits outlets that the giver names as the text's source, as a feed's {@code <source>} does
 * @param charset the character set that the carrier declared
 * @param hint what somebody else says of it, such as a feed of a page that it links to: it holds where neither this nor
 *     the report itself says anything
 */
public record Known(
        @Nullable String id,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String published,
        @Nullable String title,
        List<String> authors,
        List<String> credits,
        @Nullable String charset,
        @Nullable Known hint) {

    /** Nothing is known but the bytes. */
    public static final Known NOTHING = new Known(null, null, null, null, null, List.of(), List.of(), null);

    /** With no hint. */
    public Known(
            @Nullable String id,
            @Nullable String url,
            @Nullable String outlet,
            @Nullable String published,
            @Nullable String title,
            List<String> authors,
            List<String> credits,
            @Nullable String charset) {
        this(id, url, outlet, published, title, authors, credits, charset, null);
    }

    public Known {
        authors = List.copyOf(authors);
        credits = List.copyOf(credits);
    }

    public Known withUrl(@Nullable String value) {
        return new Known(id, value, outlet, published, title, authors, credits, charset, hint);
    }

    public Known withCharset(@Nullable String value) {
        return new Known(id, url, outlet, published, title, authors, credits, value, hint);
    }

    public Known withHint(@Nullable Known value) {
        return new Known(id, url, outlet, published, title, authors, credits, charset, value);
    }

    /** This, with what it lacks taken from {@code other}. */
    public Known or(Known other) {
        return new Known(
                first(id, other.id),
                first(url, other.url),
                first(outlet, other.outlet),
                first(published, other.published),
                first(title, other.title),
                authors.isEmpty() ? other.authors : authors,
                credits.isEmpty() ? other.credits : credits,
                first(charset, other.charset),
                first(hint, other.hint));
    }

    private static <T> @Nullable T first(@Nullable T a, @Nullable T b) {
        return a == null ? b : a;
    }
}
