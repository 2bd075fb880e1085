package org.hearsay.clean;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Lexicon;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says of itself in JSON-LD (schema.org). Broken scripts are passed over. */
final class JsonLd {

    private static final Set<String> ARTICLES =
            Lexicon.of(JsonLd.class, "article-types.txt").words();
    private static final Set<String> SITES =
            Lexicon.of(JsonLd.class, "site-types.txt").words();
    private static final int DEEPEST = 12;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final List<JsonNode> things = new ArrayList<>();
    private final List<JsonNode> articles = new ArrayList<>();
    private final Map<String, JsonNode> named = new HashMap<>();

    JsonLd(List<Element> scripts) {
        for (Element script : scripts) {
            if (!script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                continue;
            }
            parsed(bare(script.data())).ifPresent(node -> collect(node, 0));
        }
    }

    // A page with a broken script still has its other sources.
    private static Optional<JsonNode> parsed(String json) {
        try {
            return Optional.ofNullable(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static String bare(String data) {
        String text = data.strip();
        if (text.startsWith("<!--")) {
            text = text.substring(4);
        }
        if (text.startsWith("//<![CDATA[") || text.startsWith("<![CDATA[")) {
            text = text.substring(text.indexOf("CDATA[") + 6);
        }
        int end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
        String cut = end < 0 ? text : text.substring(0, end + 1);
        return cut.endsWith("]]") && !cut.startsWith("[") ? cut.substring(0, cut.length() - 2) : cut;
    }

    private void collect(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, depth + 1));
        } else if (node.isObject()) {
            things.add(node);
            if (node.has("name")) {
                named.putIfAbsent(node.path("@id").asText(""), node);
            }
            if (isArticle(node)) {
                articles.add(node);
            }
            for (String nest : new String[] {"@graph", "mainEntity", "mainEntityOfPage"}) {
                collect(node.path(nest), depth + 1);
            }
        }
    }

    private static boolean isArticle(JsonNode node) {
        return texts(node.path("@type")).stream()
                .map(type -> type.substring(type.lastIndexOf('/') + 1))
                .anyMatch(ARTICLES::contains);
    }

    List<JsonNode> articles() {
        return articles;
    }

    /** A text of the first article that has it under {@code name}. */
    Optional<String> first(String name) {
        return articles.stream()
                .flatMap(article -> texts(article.path(name)).stream())
                .findFirst();
    }

    /** A text of the first thing of any kind that has it under {@code name}. */
    Optional<String> anywhere(String name) {
        return things.stream()
                .flatMap(thing -> texts(thing.path(name)).stream())
                .findFirst();
    }

    /** Whether something on the page is a published text. */
    boolean hasArticle() {
        return !articles.isEmpty();
    }

    /** Whether a part of an article is said to be not free to read. */
    boolean hasUnfreePart() {
        return articles.stream()
                .flatMap(article -> article.path("hasPart").findValuesAsText("isAccessibleForFree").stream())
                .anyMatch("false"::equalsIgnoreCase);
    }

    /** The types of the things on the page, without the vocabulary's address. */
    Set<String> types() {
        Set<String> types = new LinkedHashSet<>();
        things.forEach(thing ->
                texts(thing.path("@type")).forEach(type -> types.add(type.substring(type.lastIndexOf('/') + 1))));
        return types;
    }

    /** The name of the site, or of the organisation that keeps it. */
    Optional<String> site() {
        return things.stream()
                .filter(thing -> texts(thing.path("@type")).stream().anyMatch(SITES::contains))
                .flatMap(thing -> texts(thing.path("name")).stream())
                .findFirst();
    }

    /** The names of persons or organisations under {@code name} in the first article that has any. */
    List<String> names(String name) {
        Set<String> followed = new HashSet<>();
        for (JsonNode article : articles) {
            List<String> names = new ArrayList<>();
            names(article.path(name), names, followed, 0);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private void names(JsonNode node, List<String> names, Set<String> followed, int depth) {
        if (depth > DEEPEST || names.size() >= Limits.NAMES) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> names(child, names, followed, depth + 1));
        } else if (node.isTextual()) {
            names.add(clean(node.asText()));
        } else if (node.isObject()) {
            named(node, followed).ifPresent(thing -> names(thing.path("name"), names, followed, depth + 1));
        }
    }

    // What has no name may refer to what has one; things that refer to one another are followed once.
    private Optional<JsonNode> named(JsonNode node, Set<String> followed) {
        if (node.has("name")) {
            return Optional.of(node);
        }
        String id = node.path("@id").asText("");
        return id.isEmpty() || !followed.add(id) ? Optional.empty() : Optional.ofNullable(named.get(id));
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(child -> texts.addAll(texts(child, 1)));
        } else {
            texts.addAll(texts(node, 0));
        }
        return texts;
    }

    private static List<String> texts(JsonNode node, int depth) {
        if (depth <= 1 && node.isValueNode() && !node.isNull() && !node.asText().isBlank()) {
            return List.of(clean(node.asText()));
        }
        return List.of();
    }

    private static String clean(String text) {
        return Parser.unescapeEntities(text, false).replaceAll("\\s++", " ").strip();
    }
}
