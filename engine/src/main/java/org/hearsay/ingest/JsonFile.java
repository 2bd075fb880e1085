package org.hearsay.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** One JSON document: a JSON Feed (version 1 or 1.1), an array of reports, or a single report over many lines. */
final class JsonFile {

    private JsonFile() {}

    static Reports read(Content content, int most, FeedRules rules) throws IOException {
        byte[] bytes = Limit.readAll(content.bytes(), most, "a feed");
        JsonTree tree = JsonTree.parse(bytes);
        boolean feed = tree.head().path("version").asText().contains("jsonfeed.org");
        if (!feed && (tree.head().has("text") || tree.head().has("html"))) {
            return Reports.of(JsonReport.read(content.location(), bytes, content.known()));
        }
        List<Outcome<RawReport>> last = new ArrayList<>();
        if (tree.broken() != null) {
            String cause = "expected the rest after " + tree.items().size() + " reports, found: " + tree.broken();
            last.add(Rows.failed(content.location(), cause));
        } else if (tree.items().isEmpty()) {
            String reason = feed ? "the feed has no entries" : "it is JSON, but neither a feed nor a report";
            last.add(Rows.dropped(content.location(), reason));
        }
        return feed ? rules.reports(entries(content, tree), last) : reports(content, tree, last);
    }

    private static List<FeedEntry> entries(Content content, JsonTree tree) {
        Known shared = shared(content, tree);
        List<FeedEntry> entries = new ArrayList<>();
        for (JsonNode item : tree.items()) {
            Known known = known(item).or(shared);
            entries.add(FeedEntry.of(content, name(item, entries.size() + 1), html(item), known)
                    .updatedAt(words(item, "date_modified")));
        }
        return entries;
    }

    private static Reports reports(Content content, JsonTree tree, List<Outcome<RawReport>> last) {
        List<Outcome<RawReport>> rows = new ArrayList<>();
        for (JsonNode item : tree.items()) {
            String place = content.location() + "#" + name(item, rows.size() + 1);
            rows.add(JsonReport.read(place, item, content.shared()));
        }
        rows.addAll(last);
        return Reports.of(rows.iterator());
    }

    private static Known shared(Content content, JsonTree tree) {
        String title = words(tree.head(), "title");
        Known said = content.shared();
        Known feed = new Known(
                null, null, title, null, null, authors(tree.head()), List.of(), StandardCharsets.UTF_8.name());
        return said.or(feed);
    }

    private static Known known(JsonNode item) {
        return new Known(
                null,
                words(item, "url"),
                null,
                words(item, "date_published"),
                words(item, "title"),
                authors(item),
                List.of(),
                null);
    }

    private static String html(JsonNode item) {
        String html = words(item, "content_html");
        if (html != null) {
            return html;
        }
        String text = words(item, "content_text");
        String plain = text == null ? words(item, "summary") : text;
        return plain == null ? "" : asHtml(plain);
    }

    /** Plain text as paragraphs of HTML, so that all feeds' entries have one form. */
    static String asHtml(String text) {
        return "<p>" + Entities.escape(text).replaceAll("\\R\\h*+\\R\\s*+", "</p>\n<p>") + "</p>";
    }

    private static List<String> authors(JsonNode node) {
        List<String> names = new ArrayList<>();
        for (JsonNode author : node.path("authors")) {
            names.add(author.path("name").asText().strip());
        }
        names.add(node.path("author").path("name").asText().strip());
        return names.stream().filter(name -> !name.isEmpty()).distinct().toList();
    }

    private static String name(JsonNode item, int number) {
        for (String field : List.of("id", "url")) {
            String name = item.path(field).asText().strip();
            if (!name.isEmpty()) {
                return name;
            }
        }
        return String.valueOf(number);
    }

    private static @Nullable String words(JsonNode node, String field) {
        String value = node.path(field).isValueNode() && !node.path(field).isNull()
                ? node.path(field).asText()
                : "";
        return value.isBlank() ? null : value;
    }
}
