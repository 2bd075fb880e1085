package org.hearsay.annotate.trained;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.model.Span;

/** What the training's own code says of a text; its offsets count code points. */
record Golden(String text, JsonNode row) {

    static List<Golden> set() {
        return rows("golden.jsonl").stream()
                .map(row -> new Golden(row.path("text").asText(), row))
                .toList();
    }

    static List<JsonNode> rows(String resource) {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream(resource));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                rows.add(json.readTree(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** The word pieces, one a line: number, begin, end, marks. */
    List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        for (JsonNode piece : row.path("pieces")) {
            Span span = span(piece.get(1).asInt(), piece.get(2).asInt());
            pieces.add(piece.get(0).asInt() + " " + span + " " + piece.get(3).asInt());
        }
        return pieces;
    }

    /** The names; only the sure ones if {@code sure}. */
    List<String> names(boolean sure) {
        List<String> names = new ArrayList<>();
        for (JsonNode name : row.path("names")) {
            if (!sure || name.get(3).asBoolean()) {
                names.add(name.get(2).asText() + " "
                        + span(name.get(0).asInt(), name.get(1).asInt()).of(text));
            }
        }
        return names;
    }

    /** The attributions, one a line: source, cue, content, each as it stands in the text; only the sure ones if {@code sure}. */
    List<String> attributions(boolean sure) {
        List<String> lines = new ArrayList<>();
        for (JsonNode attribution : row.path("attributions")) {
            if (sure && !attribution.path("sure").asBoolean()) {
                continue;
            }
            lines.add(words(attribution.path("source")) + " | " + words(attribution.path("cue")) + " | "
                    + words(attribution.path("content")));
        }
        return lines;
    }

    private String words(JsonNode spans) {
        List<String> words = new ArrayList<>();
        for (JsonNode span : spans) {
            words.add(span(span.get(0).asInt(), span.get(1).asInt()).of(text));
        }
        return String.join(" … ", words);
    }

    private Span span(int begin, int end) {
        return new Span(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
    }
}
