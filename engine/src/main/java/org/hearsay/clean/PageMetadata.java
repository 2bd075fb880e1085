package org.hearsay.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Grounded;
import org.hearsay.model.Publication;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself, in order of trust: JSON-LD, microdata, meta tags, the visible byline and date line, the
 * address.
 */
final class PageMetadata {

    private static final List<List<String>> META =
            Lexicon.of(PageMetadata.class, "meta-names.txt").rows();
    private static final Pattern DAY_IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/-]?(\\d{2})[/-]?(\\d{2})(?!\\d)");
    private static final String[] SEPARATORS = {" | ", " – ", " — ", " - ", " · ", " » ", " :: "};

    private final Document page;
    private final @Nullable String address;
    private final List<Block> blocks;
    private final JsonLd jsonLd;
    private final Map<String, String> meta = new HashMap<>();
    private final @Nullable String language;
    private @Nullable String title;
    private boolean outletSought;
    private @Nullable Grounded<String> outlet;
    private boolean partsSought;
    private @Nullable PageTitle parts;
    private @Nullable List<String> headings;

    PageMetadata(Document page, @Nullable String url, List<Block> blocks) {
        this.page = page;
        this.blocks = blocks;
        this.jsonLd = new JsonLd(page);
        readMeta();
        this.language = declaredLanguage();
        this.address = url == null ? canonical().orElse(null) : url;
    }

    private void readMeta() {
        for (Element tag : page.select("meta[content]")) {
            String content = tag.attr("content").strip();
            for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                String name = tag.attr(key).toLowerCase(Locale.ROOT).strip();
                if (!name.isEmpty() && !content.isEmpty()) {
                    meta.merge(name, content, (a, b) -> name.contains("author") && !a.contains(b) ? a + "; " + b : a);
                }
            }
        }
    }

    private Optional<Map.Entry<String, String>> meta(String field) {
        return META.stream()
                .filter(row -> row.get(0).equals(field) && meta.containsKey(row.get(1)))
                .findFirst()
                .map(row -> Map.entry(row.get(1), meta.getOrDefault(row.get(1), "")));
    }

    private @Nullable String declaredLanguage() {
        Element html = page.selectFirst("html[lang]");
        if (html != null && !html.attr("lang").isBlank()) {
            return html.attr("lang");
        }
        return meta("language").map(Map.Entry::getValue).orElse(null);
    }

    private Optional<String> canonical() {
        Element link = page.selectFirst("link[rel=canonical][href^=http]");
        if (link != null) {
            return Optional.of(link.attr("href").strip());
        }
        return meta("url").map(Map.Entry::getValue).filter(url -> url.startsWith("http"));
    }

    String title() {
        String known = title;
        if (known == null) {
            known = findTitle();
            title = known;
        }
        return known;
    }

    private String findTitle() {
        return jsonLd.first("headline")
                .or(() -> itemprop("headline"))
                .or(() -> meta("title").map(Map.Entry::getValue))
                .or(() -> parts().map(PageTitle::shown))
                .or(this::heading)
                .map(this::withoutOutlet)
                .orElseGet(() -> withoutOutlet(page.title()));
    }

    private List<String> headings() {
        List<String> known = headings;
        if (known == null) {
            known = page.select("h1").eachText();
            headings = known;
        }
        return known;
    }

    private Optional<String> heading() {
        return headings().stream().filter(text -> !text.isBlank()).findFirst();
    }

    private Optional<String> itemprop(String name) {
        return page.select("[itemprop=" + name + "]").stream()
                .map(PageMetadata::value)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static String value(Element element) {
        for (String name : new String[] {"content", "datetime", "title"}) {
            if (!element.attr(name).isBlank()) {
                return element.attr(name).strip();
            }
        }
        return element.text().strip();
    }

    // "Title | Outlet" is the title where the page also shows the title alone.
    private String withoutOutlet(String title) {
        String text = title.replaceAll("\\s++", " ").strip();
        for (String separator : SEPARATORS) {
            int at = text.lastIndexOf(separator);
            if (at > 0) {
                String head = text.substring(0, at).strip();
                String tail = text.substring(at + separator.length()).strip();
                boolean shown = headings().stream().anyMatch(head::equalsIgnoreCase);
                boolean named =
                        outlet().map(o -> o.value().equalsIgnoreCase(tail)).orElse(false);
                if (shown || named) {
                    return head;
                }
            }
        }
        return text;
    }

    /** The summary that the page gives of itself, or nothing. */
    String description() {
        return meta("description")
                .map(Map.Entry::getValue)
                .or(() -> jsonLd.first("description"))
                .orElse("");
    }

    /** The text that the page gives as its body in JSON-LD, or nothing. */
    String body() {
        return jsonLd.first("articleBody").orElse("");
    }

    Finds finds(@Nullable String[] verdicts, List<String> credits) {
        return new Finds(
                title(),
                outlet().orElse(null),
                address,
                published(verdicts).orElse(null),
                authors(verdicts),
                credits,
                language);
    }

    private Optional<Grounded<String>> outlet() {
        if (!outletSought) {
            outlet = findOutlet().orElse(null);
            outletSought = true;
        }
        return Optional.ofNullable(outlet);
    }

    private Optional<Grounded<String>> findOutlet() {
        List<String> publishers = jsonLd.names("publisher");
        if (!publishers.isEmpty() && !publishers.get(0).isBlank()) {
            return Optional.of(new Grounded<>(publishers.get(0), "from JSON-LD publisher"));
        }
        return meta("outlet")
                .filter(found -> Words.count(found.getValue()) <= 8 && Words.count(found.getValue()) > 0)
                .map(found -> new Grounded<>(found.getValue(), "from meta " + found.getKey()))
                .or(() -> jsonLd.site().map(name -> new Grounded<>(name, "from the site's name in JSON-LD")))
                .or(this::namedInTitle)
                .or(this::spelledAddress)
                .or(this::homeLink);
    }

    private Optional<Grounded<String>> namedInTitle() {
        return parts().map(PageTitle::site)
                .filter(SiteName::fits)
                .map(name -> new Grounded<>(SiteName.calm(name), "from what the page's title adds"));
    }

    private Optional<Grounded<String>> spelledAddress() {
        return Address.outletOf(address)
                .map(label -> Map.entry(label, Address.spelled(label, page.text())))
                .filter(found -> !found.getKey().equals(found.getValue()))
                .map(found -> new Grounded<>(found.getValue(), "from the address, as the page spells it"));
    }

    private Optional<Grounded<String>> homeLink() {
        return page.select("a[rel=home], a[href=/], [class*=logo] img[alt]").stream()
                .map(link -> link.normalName().equals("img") ? link.attr("alt") : link.text())
                .map(String::strip)
                .filter(SiteName::fits)
                .findFirst()
                .map(name -> new Grounded<>(SiteName.calm(name), "from the link to the site's front page"));
    }

    private Optional<PageTitle> parts() {
        if (!partsSought) {
            parts = PageTitle.of(page).orElse(null);
            partsSought = true;
        }
        return Optional.ofNullable(parts);
    }

    private Optional<Grounded<Publication>> published(@Nullable String[] verdicts) {
        return jsonLd.first("datePublished")
                .flatMap(text -> grounded(text, "from JSON-LD datePublished"))
                .or(() -> itemprop("datePublished").flatMap(text -> grounded(text, "from microdata datePublished")))
                .or(this::metaDate)
                .or(() ->
                        jsonLd.anywhere("datePublished").flatMap(text -> grounded(text, "from JSON-LD datePublished")))
                .or(() -> jsonLd.first("dateCreated").flatMap(text -> grounded(text, "from JSON-LD dateCreated")))
                .or(this::timeElement)
                .or(() -> dateLine(verdicts))
                .or(this::dayInAddress)
                .or(() -> jsonLd.first("dateModified").flatMap(text -> grounded(text, "from JSON-LD dateModified")));
    }

    private Optional<Grounded<Publication>> metaDate() {
        return META.stream()
                .filter(row -> row.get(0).equals("published") && meta.containsKey(row.get(1)))
                .flatMap(row -> grounded(meta.getOrDefault(row.get(1), ""), "from meta " + row.get(1)).stream())
                .findFirst();
    }

    private Optional<Grounded<Publication>> grounded(String text, String because) {
        return DateReader.whole(text, language).map(date -> new Grounded<>(date, because));
    }

    private Optional<Grounded<Publication>> timeElement() {
        return page.select("time[pubdate], article time, main time, time").stream()
                .map(PageMetadata::value)
                .flatMap(text -> grounded(text, "from the page's time element").stream())
                .findFirst();
    }

    private Optional<Grounded<Publication>> dateLine(@Nullable String[] verdicts) {
        for (int i = 0; i < blocks.size(); i++) {
            if ("date line".equals(verdicts[i])) {
                Optional<DateReader.Found> found =
                        DateReader.first(blocks.get(i).text(), language);
                if (found.isPresent()) {
                    return Optional.of(new Grounded<>(found.get().date(), "from the visible date line"));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Grounded<Publication>> dayInAddress() {
        if (address == null) {
            return Optional.empty();
        }
        Matcher matcher = DAY_IN_ADDRESS.matcher(address);
        return matcher.find()
                ? grounded(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3), "from the address")
                : Optional.empty();
    }

    private List<String> authors(@Nullable String[] verdicts) {
        List<String> declared = jsonLd.names("author");
        Optional<String> tagged = meta("author").map(Map.Entry::getValue);
        List<String> lines = new ArrayList<>();
        for (int i = 0; lines.isEmpty() && i < blocks.size(); i++) {
            if ("byline".equals(verdicts[i])) {
                lines.addAll(Byline.of(blocks.get(i).text()).orElse(List.of()));
            }
        }
        return new Authors(page, outlet().map(Grounded::value).orElse("")).of(declared, tagged, lines);
    }
}
