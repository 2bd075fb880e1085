package org.hearsay.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document taken apart as far as it is well formed.
 *
 * @param head the fields of the top object, less its items
 * @param items the values of its field {@code items}, or of the top array
 * @param broken why it ends before its end, or null
 */
record JsonTree(
        ObjectNode head, List<JsonNode> items, @Nullable String broken) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static JsonTree parse(byte[] json) {
        ObjectNode head = JSON.createObjectNode();
        List<JsonNode> items = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(json)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                array(parser, items);
            } else if (first == JsonToken.START_OBJECT) {
                object(parser, head, items);
            }
            return new JsonTree(head, items, null);
        } catch (IOException e) {
            return new JsonTree(head, items, Rows.words(e));
        }
    }

    private static void object(JsonParser parser, ObjectNode head, List<JsonNode> items) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("items") && value == JsonToken.START_ARRAY) {
                array(parser, items);
            } else {
                JsonNode tree = JSON.readTree(parser);
                head.set(name, tree);
            }
        }
    }

    private static void array(JsonParser parser, List<JsonNode> items) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode item = JSON.readTree(parser);
            items.add(item);
        }
    }
}
