package org.hearsay.ingest;

import com.rometools.rome.feed.synd.SyndEntry;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.language.Lexicon;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * When an entry was published: in the outlet's own zone where the feed tells it, since the day that relative times resolve
 * against is the outlet's and ROME's dates have forgotten it.
 */
final class FeedDates {

    private static final Map<String, String> ZONES =
            Lexicon.of(FeedDates.class, "feed-zones.tsv").table();
    /** The first that is there counts. */
    private static final List<String> ELEMENTS =
            List.of("pubDate", "published", "issued", "date", "created", "updated", "modified");

    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}++,?+\\s++");
    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("d MMM yyyy H:mm[:ss] XX", Locale.ENGLISH);

    private FeedDates() {}

    /** ISO 8601 where it can be understood, else as written; null where there is none. */
    static @Nullable String published(SyndEntry entry, @Nullable Element element) {
        String written = element == null ? null : written(element);
        String iso = written == null ? null : iso(written);
        if (iso != null) {
            return iso;
        }
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return date == null ? written : date.toInstant().toString();
    }

    /** RFC 822 with its zone kept; what is ISO 8601 already stays as it is. */
    static @Nullable String iso(String written) {
        if (written.length() >= 4 && Character.isDigit(written.charAt(0)) && written.indexOf('-') == 4) {
            return written;
        }
        String bare = WEEKDAY.matcher(written).replaceFirst("");
        int space = bare.lastIndexOf(' ');
        String zone = space < 0 ? "" : bare.substring(space + 1).toUpperCase(Locale.ROOT);
        String offset = ZONES.getOrDefault(zone, zone);
        try {
            return OffsetDateTime.parse(bare.substring(0, Math.max(space, 0)) + " " + offset, RFC_822)
                    .toString();
        } catch (DateTimeException e) {
            return null; // some other way to write a date: ROME's parser, then the reader, may know it
        }
    }

    private static @Nullable String written(Element entry) {
        for (String name : ELEMENTS) {
            for (Element child : entry.getChildren()) {
                if (child.getName().equals(name) && !child.getText().isBlank()) {
                    return child.getText().strip();
                }
            }
        }
        return null;
    }
}
