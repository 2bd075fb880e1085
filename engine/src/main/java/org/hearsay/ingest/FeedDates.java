package org.hearsay.ingest;

import com.rometools.rome.feed.synd.SyndEntry;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.language.Zones;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * When an entry was published: in the outlet's own zone where the feed tells it, since the day that relative times resolve
 * against is the outlet's and ROME's dates have forgotten it.
 */
final class FeedDates {

    /** The first that is there counts. */
    private static final List<String> ELEMENTS =
            List.of("pubDate", "published", "issued", "date", "created", "updated", "modified");

    /** A weekday, which is passed over, a day with a time, and a zone, behind which a comment may stand. */
    private static final Pattern RFC_822 = Pattern.compile(
            "(?:\\p{L}++,?+\\s*+)?+(\\d{1,2}\\s++\\p{L}++\\s++\\d{2,4}\\s++\\d{1,2}:\\d{2}(?::\\d{2})?+)(?:\\s++([^\\s(]++))?+.*+",
            Pattern.DOTALL);
    /** The year has two digits in RFC 822 itself, four since RFC 1123; no feed is older than 1970. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d [MMMM][MMM] ")
            .appendValueReduced(ChronoField.YEAR, 2, 4, 1970)
            .appendPattern(" H:mm[:ss]")
            .toFormatter(Locale.ENGLISH);

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

    /**
     * RFC 822 with its zone kept, or its day alone where the zone is none that is known; what is ISO 8601 already stays
     * as it is.
     */
    static @Nullable String iso(String written) {
        if (written.length() >= 4 && Character.isDigit(written.charAt(0)) && written.indexOf('-') == 4) {
            return written;
        }
        Matcher parts = RFC_822.matcher(written);
        if (!parts.matches()) {
            return null; // some other way to write a date: ROME's parser, then the reader, may know it
        }
        try {
            LocalDateTime time = LocalDateTime.parse(parts.group(1).replaceAll("\\s++", " "), TIME);
            return Optional.ofNullable(parts.group(2))
                    .flatMap(Zones::offset)
                    .map(offset -> time.atOffset(offset).toString())
                    .orElseGet(() -> time.toLocalDate().toString());
        } catch (DateTimeException e) {
            return null;
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
