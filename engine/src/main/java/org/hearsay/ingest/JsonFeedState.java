package org.hearsay.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The memory of feeds in one JSON file, written anew as a whole and moved into place, so that a crash leaves the old or
 * the new one. For one program at a time; thread-safe within it.
 */
public final class JsonFeedState implements FeedState {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private @Nullable Map<String, FeedMemory> memories;

    /** @param file need not exist yet; its folder is made when there is something to keep */
    public JsonFeedState(Path file) {
        this.file = file;
    }

    @Override
    public synchronized Optional<FeedMemory> of(String feed) {
        return Optional.ofNullable(memories().get(feed));
    }

    @Override
    public synchronized void keep(FeedMemory memory) {
        memories().put(memory.health().feed(), memory);
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree()));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("keeping the state of feeds in " + file + ": " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized List<FeedHealth> health() {
        return memories().values().stream().map(FeedMemory::health).toList();
    }

    private Map<String, FeedMemory> memories() {
        if (memories == null) {
            memories = load();
        }
        return memories;
    }

    private Map<String, FeedMemory> load() {
        Map<String, FeedMemory> all = new TreeMap<>();
        try {
            if (Files.exists(file)) {
                for (JsonNode node : JSON.readTree(Files.readAllBytes(file)).path("feeds")) {
                    FeedMemory memory = memory(node);
                    all.put(memory.health().feed(), memory);
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("expected the state of feeds in " + file + ", found: " + Rows.words(e), e);
        } catch (DateTimeException e) {
            throw new UncheckedIOException(
                    new IOException("expected times in " + file + ", found: " + e.getMessage(), e));
        }
    }

    private ObjectNode tree() {
        ObjectNode root = JSON.createObjectNode();
        memories()
                .values()
                .forEach(memory -> node(memory, root.withArray("feeds").addObject()));
        return root;
    }

    private static void node(FeedMemory memory, ObjectNode node) {
        FeedHealth health = memory.health();
        node.put("feed", health.feed());
        put(node, "lastSuccess", health.lastSuccess());
        put(node, "lastFailure", health.lastFailure());
        put(node, "lastError", health.lastError());
        node.put("failures", health.failures());
        node.put("reports", health.reports());
        put(node, "etag", memory.etag());
        put(node, "lastModified", memory.lastModified());
        put(node, "notBefore", memory.notBefore());
        ArrayNode seen = node.putArray("seen");
        memory.seen()
                .forEach(entry -> seen.addObject().put("name", entry.name()).put("version", entry.version()));
    }

    private static void put(ObjectNode node, String field, @Nullable Object value) {
        if (value != null) {
            node.put(field, value.toString());
        }
    }

    private static FeedMemory memory(JsonNode node) {
        FeedHealth health = new FeedHealth(
                node.path("feed").asText(),
                instant(node, "lastSuccess"),
                instant(node, "lastFailure"),
                text(node, "lastError"),
                node.path("failures").asInt(),
                node.path("reports").asLong());
        List<SeenEntry> seen = new ArrayList<>();
        node.path("seen").forEach(entry -> seen.add(seen(entry)));
        return new FeedMemory(health, text(node, "etag"), text(node, "lastModified"), instant(node, "notBefore"), seen);
    }

    // Earlier versions of the program kept the name alone.
    private static SeenEntry seen(JsonNode entry) {
        return entry.isTextual()
                ? new SeenEntry(entry.asText(), "")
                : new SeenEntry(
                        entry.path("name").asText(), entry.path("version").asText());
    }

    private static @Nullable Instant instant(JsonNode node, String field) {
        String text = text(node, field);
        return text == null ? null : Instant.parse(text);
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.path(field).asText() : null;
    }
}
