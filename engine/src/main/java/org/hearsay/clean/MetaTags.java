package org.hearsay.clean;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.language.Lexicon;
import org.jsoup.nodes.Element;

/** The meta tags of a page by what they tell; which name tells what comes from {@code meta-names.txt}. */
final class MetaTags {

    private static final Map<String, List<String>> NAMES = Lexicon.of(MetaTags.class, "meta-names.txt").rows().stream()
            .collect(Collectors.groupingBy(
                    row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toUnmodifiableList())));
    private static final String[] KEYS = {"property", "name", "itemprop", "http-equiv"};

    private final Map<String, Set<String>> contents = new HashMap<>();

    /** A tag's name and what it says. */
    record Tag(String name, String content) {}

    MetaTags(List<Element> metas) {
        for (Element meta : metas) {
            String content = meta.attr("content").strip();
            for (String key : KEYS) {
                String name = meta.attr(key).toLowerCase(Locale.ROOT).strip();
                if (!name.isEmpty() && !content.isEmpty()) {
                    take(contents.computeIfAbsent(name, first -> new LinkedHashSet<>()), name, content);
                }
            }
        }
    }

    // A report has one of most things and may have several authors, but no crowd of them.
    private static void take(Set<String> said, String name, String content) {
        if (said.size() < (name.contains("author") ? Limits.AUTHOR_TAGS : 1)) {
            said.add(content);
        }
    }

    /** The tags that tell {@code field}, the most trusted first. */
    Stream<Tag> all(String field) {
        return NAMES.getOrDefault(field, List.of()).stream()
                .filter(contents::containsKey)
                .map(name -> new Tag(name, String.join("; ", contents.getOrDefault(name, Set.of()))));
    }

    /** The tag that is trusted most to tell {@code field}. */
    Optional<Tag> first(String field) {
        return all(field).findFirst();
    }

    /** What the tag that is trusted most says of {@code field}. */
    Optional<String> text(String field) {
        return first(field).map(Tag::content);
    }
}
