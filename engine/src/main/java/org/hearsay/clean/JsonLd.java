package org.hearsay.clean;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
        for (JsonNode article : articles) {
            List<String> names = new ArrayList<>();
            names(article.path(name), names, 0);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private void names(JsonNode node, List<String> names, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> names(child, names, depth + 1));
        } else if (node.isTextual()) {
            names.add(clean(node.asText()));
        } else if (node.isObject()) {
            if (node.has("name")) {
                names(node.path("name"), names, depth + 1);
            } else {
                referred(node.path("@id").asText("")).ifPresent(other -> names(other.path("name"), names, depth + 1));
            }
        }
    }

    private Optional<JsonNode> referred(String id) {
        return id.isEmpty()
                ? Optional.empty()
                : things.stream()
                        .filter(thing -> thing.has("name")
                                && thing.path("@id").asText("").equals(id))
                        .findFirst();
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
