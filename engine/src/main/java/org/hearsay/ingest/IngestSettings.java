package org.hearsay.ingest;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearsay.language.Lexicon;

/**
 * Limits on what is read and manners for fetching it.
 *
 * @param reportBytes the most bytes of one report
 * @param feedBytes the most bytes of one feed or other list that must be held whole
 * @param expansion how many times its packed size a gzip or zstd stream may unpack to
 * @param connectTimeout for the connection to a server
 * @param fetchTimeout for one fetch with all its redirects, from the look-up of the name to the last byte
 * @param redirects how many redirects one fetch may follow
 * @param allowed host names, addresses or blocks ({@code 10.1.0.0/16}) that may be fetched from though they are private
 * @param userAgent the name that servers see, and that robots.txt is read for
 * @param hostDelay the pause between two fetches from one host
 * @param linkedPages whether the page is fetched that a fetched feed's entry links to, where the entry has no full text
 */
public record IngestSettings(
        int reportBytes,
        int feedBytes,
        int expansion,
        Duration connectTimeout,
        Duration fetchTimeout,
        int redirects,
        List<String> allowed,
        String userAgent,
        Duration hostDelay,
        boolean linkedPages) {

    public IngestSettings {
        allowed = List.copyOf(allowed);
        if (reportBytes <= 0 || feedBytes <= 0 || expansion <= 0 || redirects < 0) {
            throw new IllegalArgumentException("expected limits above zero, found reportBytes " + reportBytes
                    + ", feedBytes " + feedBytes + ", expansion " + expansion + ", redirects " + redirects);
        }
        if (userAgent.isBlank() || userAgent.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new IllegalArgumentException("expected a user agent in plain ASCII, found '" + userAgent + "'");
        }
    }

    /** As {@code ingest-defaults.tsv} has them. */
    public static IngestSettings defaults() {
        Lexicon file = Lexicon.of(IngestSettings.class, "ingest-defaults.tsv");
        Map<String, String> text = file.table();
        return new IngestSettings(
                (int) file.number("report-bytes"),
                (int) file.number("feed-bytes"),
                (int) file.number("expansion"),
                Duration.parse(text.getOrDefault("connect-timeout", "")),
                Duration.parse(text.getOrDefault("fetch-timeout", "")),
                (int) file.number("redirects"),
                words(text.getOrDefault("allowed", "")),
                text.getOrDefault("user-agent", ""),
                Duration.parse(text.getOrDefault("host-delay", "")),
                Boolean.parseBoolean(text.getOrDefault("linked-pages", "")));
    }

    /** These, with {@code list} allowed. */
    public IngestSettings withAllowed(List<String> list) {
        return new IngestSettings(
                reportBytes,
                feedBytes,
                expansion,
                connectTimeout,
                fetchTimeout,
                redirects,
                list,
                userAgent,
                hostDelay,
                linkedPages);
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split("[ ,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
