package org.hearsay.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** One JSON document: a JSON Feed (version 1 or 1.1), an array of reports, or a single report over many lines. */
final class JsonFile {

    private JsonFile() {}

    static Reports read(Content content, int most) throws IOException {
        byte[] bytes = Limit.readAll(content.bytes(), most, "a feed");
        JsonTree tree = JsonTree.parse(bytes);
        boolean feed = tree.head().path("version").asText().contains("jsonfeed.org");
        if (!feed && (tree.head().has("text") || tree.head().has("html"))) {
            return Reports.of(JsonReport.read(content.location(), bytes, content.known()));
        }
        List<Outcome<RawReport>> rows = new ArrayList<>();
        for (JsonNode item : tree.items()) {
            String place = content.location() + "#" + name(item, rows.size() + 1);
            rows.add(feed ? entry(place, item, shared(content, tree)) : JsonReport.read(place, item, content.shared()));
        }
        if (tree.broken() != null) {
            rows.add(Rows.failed(
                    content.location(),
                    "expected the rest after " + rows.size() + " reports, found: " + tree.broken()));
        } else if (rows.isEmpty()) {
            rows.add(Rows.dropped(
                    content.location(),
                    feed ? "the feed has no entries" : "it is JSON, but neither a feed nor a report"));
        }
        return Reports.of(rows.iterator());
    }

    private static Known shared(Content content, JsonTree tree) {
        String title = words(tree.head(), "title");
        Known said = content.shared();
        Known feed = new Known(
                null, null, title, null, null, authors(tree.head()), List.of(), StandardCharsets.UTF_8.name());
        return said.or(feed);
    }

    private static Outcome<RawReport> entry(String place, JsonNode item, Known shared) {
        String html = words(item, "content_html");
        String text = words(item, "content_text");
        String summary = words(item, "summary");
        String plain = text == null ? summary : text;
        Known own = new Known(
                null,
                words(item, "url"),
                null,
                words(item, "date_published"),
                words(item, "title"),
                authors(item),
                List.of(),
                null);
        if (html == null && plain == null) {
            return Rows.dropped(place, "the entry has no text");
        }
        String page = html == null ? asHtml(plain == null ? "" : plain) : html;
        return Rows.kept(place, Form.HTML, page.getBytes(StandardCharsets.UTF_8), own.or(shared));
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
