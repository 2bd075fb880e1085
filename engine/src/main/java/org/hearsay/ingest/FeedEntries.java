package org.hearsay.ingest;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.model.Known;
import org.jdom2.Element;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** What a feed's entries say of reports. */
final class FeedEntries {

    // Each begins where a word begins, which keeps them linear on one endless word.
    private static final Pattern MAIL_AND_NAME =
            Pattern.compile("(?<![^()@\\s])[^()@\\s]++@[^()@\\s]++\\s*+\\(([^()]++)\\)");
    private static final Pattern MAIL = Pattern.compile("(?<![^()@\\s])[^()@\\s]++@[^()@\\s]++");

    private final Content content;
    private final @Nullable String outlet;
    private final @Nullable String home;
    private final boolean atom;

    FeedEntries(Content content, SyndFeed feed) {
        this.content = content;
        this.outlet = plain(feed.getTitle());
        this.home = feed.getLink();
        this.atom = feed.getFeedType() != null && feed.getFeedType().startsWith("atom");
    }

    FeedEntry entry(int index, SyndEntry entry, @Nullable Element element) {
        Known known = known(entry, element);
        String name = Stream.of(entry.getUri(), known.url(), String.valueOf(index + 1))
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow();
        return FeedEntry.of(content, name, html(entry), known)
                .updatedAt(
                        entry.getUpdatedDate() == null
                                ? null
                                : entry.getUpdatedDate().toInstant());
    }

    private Known known(SyndEntry entry, @Nullable Element element) {
        Known shared = content.shared();
        // Who names the outlet knows better than the feed's title, which is often that of a section.
        String said = shared.outlet() == null ? outlet : shared.outlet();
        String credit =
                entry.getSource() == null ? null : plain(entry.getSource().getTitle());
        Known own = new Known(
                null,
                url(entry),
                said,
                FeedDates.published(entry, element),
                plain(entry.getTitle()),
                authors(entry),
                credit == null || credit.equals(said) ? List.of() : List.of(credit),
                StandardCharsets.UTF_8.name());
        return own.or(shared);
    }

    private @Nullable String url(SyndEntry entry) {
        for (String link : new String[] {entry.getLink(), entry.getUri()}) {
            String absolute = link == null ? null : absolute(link.strip());
            if (absolute != null) {
                return absolute;
            }
        }
        return null;
    }

    private @Nullable String absolute(String link) {
        try {
            URI uri = URI.create(link);
            URI whole = uri.isAbsolute() || home == null || !link.contains("/")
                    ? uri
                    : URI.create(home.strip()).resolve(uri);
            String scheme = whole.getScheme();
            return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme) ? whole.toString() : null;
        } catch (IllegalArgumentException e) {
            // Not a URI by the book (a space, a bar), but browsers open it: as it stands it is still its address.
            return link.startsWith("http://") || link.startsWith("https://") ? link : null;
        }
    }

    private static List<String> authors(SyndEntry entry) {
        List<String> names = new ArrayList<>();
        for (SyndPerson person : entry.getAuthors()) {
            names.add(person.getName());
        }
        if (names.isEmpty()) {
            names.add(entry.getAuthor());
        }
        return names.stream()
                .map(FeedEntries::plain)
                .filter(Objects::nonNull)
                .map(FeedEntries::withoutMail)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static String withoutMail(String author) {
        Matcher both = MAIL_AND_NAME.matcher(author);
        return both.find()
                ? both.group(1).strip()
                : MAIL.matcher(author).replaceAll("").strip();
    }

    /** The fullest text that the entry gives, as HTML. */
    private String html(SyndEntry entry) {
        List<SyndContent> all = new ArrayList<>(entry.getContents());
        if (entry.getDescription() != null) {
            all.add(entry.getDescription());
        }
        String best = "";
        for (SyndContent one : all) {
            String html = one.getValue() == null ? "" : asHtml(one.getType(), one.getValue());
            best = html.length() > best.length() ? html : best;
        }
        return best;
    }

    private String asHtml(@Nullable String type, String value) {
        // Only Atom's types mean what they say: RSS has none, and ROME makes one up.
        boolean text = type == null || type.equals("text") || type.equals("text/plain");
        if (!atom || !text || value.contains("</")) {
            return value;
        }
        return JsonFile.asHtml(value);
    }

    /** A title or name without the tags and entities that some put into it; null where nothing is left. */
    private static @Nullable String plain(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String bare = text.indexOf('<') >= 0 || text.indexOf('&') >= 0
                ? Jsoup.parse(text).text()
                : text;
        String line = bare.strip().replaceAll("\\s++", " ");
        return line.isEmpty() ? null : line;
    }
}
