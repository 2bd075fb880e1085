package org.hearsay.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.jspecify.annotations.Nullable;

/** One report written as a JSON object: {@code {"id"?, "url"?, "outlet"?, "published"?, "title"?, "authors"?, "text" | "html"}}. */
final class JsonReport {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonReport() {}

    /** The report, or what was wrong with it. */
    static Outcome<RawReport> read(String location, byte[] json, Known shared) {
        try {
            return read(location, JSON.readTree(json), shared);
        } catch (JsonProcessingException e) {
            long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            return Rows.failed(
                    location, "expected a JSON object, found at column " + column + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            return Rows.failed(location, "expected a JSON object in UTF-8: " + Rows.words(e));
        }
    }

    static Outcome<RawReport> read(String location, JsonNode node, Known shared) {
        if (!node.isObject()) {
            return Rows.failed(location, "expected a JSON object, found " + kind(node));
        }
        for (String field : List.of("id", "url", "outlet", "published", "title", "text", "html")) {
            JsonNode value = node.path(field);
            boolean number = value.isNumber() && field.equals("id");
            if (!value.isTextual() && !number && !value.isNull() && !value.isMissingNode()) {
                return Rows.failed(location, "expected text for '" + field + "', found " + kind(value));
            }
        }
        String text = words(node, "text");
        String html = words(node, "html");
        String content = text == null ? html : text;
        if (content == null) {
            boolean named = node.has("text") || node.has("html");
            return named
                    ? Rows.dropped(location, "its text is empty")
                    : Rows.failed(location, "expected 'text' or 'html', found neither");
        }
        // A given text is not stripped: its offsets are the giver's.
        return Rows.kept(
                location,
                text == null ? Form.HTML : Form.CLEAN_TEXT,
                content.getBytes(StandardCharsets.UTF_8),
                known(node).or(shared));
    }

    private static Known known(JsonNode node) {
        return new Known(
                words(node, "id"),
                words(node, "url"),
                words(node, "outlet"),
                words(node, "published"),
                words(node, "title"),
                authors(node.path("authors")),
                List.of(),
                StandardCharsets.UTF_8.name());
    }

    private static List<String> authors(JsonNode node) {
        List<String> names = new ArrayList<>();
        if (node.isTextual()) {
            names.add(node.asText());
        }
        for (JsonNode name : node) {
            names.add(name.isObject() ? name.path("name").asText() : name.asText());
        }
        return names.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    private static @Nullable String words(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNull() || value.isMissingNode() || value.asText().isBlank() ? null : value.asText();
    }

    private static String kind(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
