package org.hearsay.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Grounded;
import org.hearsay.model.Publication;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself, in order of trust: JSON-LD, microdata, meta tags, the visible byline and date line, the
 * address.
 */
final class PageMetadata {

    private final ParsedPage page;
    private final JsonLd jsonLd;
    private final MetaTags meta;
    private final @Nullable String address;
    private final @Nullable String language;
    private final @Nullable PageTitle parts;
    private final @Nullable Grounded<String> outlet;
    private final String title;
    private final Opening opening;

    PageMetadata(ParsedPage page, @Nullable String url) {
        this.page = page;
        this.jsonLd = new JsonLd(page.scripts());
        this.meta = new MetaTags(page.metas());
        this.language = declaredLanguage();
        this.address = url == null ? canonical().orElse(null) : url;
        this.parts = PageTitle.of(page).orElse(null);
        this.outlet = new PageOutlet(page, jsonLd, meta, address)
                .find(Optional.ofNullable(parts))
                .orElse(null);
        this.title = findTitle();
        this.opening = Opening.of(page, title);
    }

    private @Nullable String declaredLanguage() {
        Element html = page.document().firstElementChild();
        if (html != null && !html.attr("lang").isBlank()) {
            return html.attr("lang");
        }
        return meta.text("language").orElse(null);
    }

    private Optional<String> canonical() {
        return page.links().stream()
                .filter(link -> link.attr("rel").strip().equalsIgnoreCase("canonical"))
                .map(link -> link.attr("href").strip())
                .filter(href -> href.regionMatches(true, 0, "http", 0, 4))
                .findFirst()
                .or(() -> meta.text("url").filter(url -> url.startsWith("http")));
    }

    ParsedPage page() {
        return page;
    }

    JsonLd jsonLd() {
        return jsonLd;
    }

    MetaTags meta() {
        return meta;
    }

    @Nullable
    String address() {
        return address;
    }

    @Nullable
    String language() {
        return language;
    }

    String title() {
        return title;
    }

    /** What stands between the title and the text. */
    Opening opening() {
        return opening;
    }

    private String findTitle() {
        List<String> told = Stream.of(
                        jsonLd.first("headline").stream(),
                        page.property("headline").stream(),
                        meta.all("title").map(MetaTags.Tag::content))
                .flatMap(titles -> titles)
                .toList();
        return TitleChoice.of(page, told, Optional.ofNullable(parts), names());
    }

    // The outlet goes by several: in its own words, in those for apps and machines, in its address.
    private Set<String> names() {
        Set<String> names = new HashSet<>();
        Stream.of(
                        Stream.ofNullable(outlet).map(Grounded::value),
                        meta.all("outlet").map(MetaTags.Tag::content),
                        jsonLd.site().stream(),
                        Address.outletOf(address).stream(),
                        Address.host(address).map(host -> host.replaceFirst("^www\\.", "")).stream())
                .flatMap(all -> all)
                .forEach(names::add);
        return names;
    }

    /** The summary that the page gives of itself, or nothing. */
    String description() {
        return meta.text("description").or(() -> jsonLd.first("description")).orElse("");
    }

    /** The text that the page gives as its body in JSON-LD, or nothing. */
    String body() {
        return jsonLd.first("articleBody").orElse("");
    }

    Finds finds(@Nullable String[] verdicts, List<String> credits) {
        PageDates dates = new PageDates(this, verdicts);
        Grounded<Publication> published = dates.published().orElse(null);
        return new Finds(
                title,
                outlet,
                address,
                published,
                authors(verdicts),
                credits,
                language,
                dates.modified(published == null ? null : published.value()).orElse(null));
    }

    private List<String> authors(@Nullable String[] verdicts) {
        List<String> lines = new ArrayList<>();
        for (int i = opening.begin(); lines.isEmpty() && i < opening.end(); i++) {
            lines.addAll(opening.isByline(i) || opening.isDateLine(i) ? signed(i) : List.of());
        }
        for (int i = 0; lines.isEmpty() && i < verdicts.length; i++) {
            lines.addAll("byline".equals(verdicts[i]) ? signed(i) : List.of());
        }
        return new Authors(page.elements(), outlet == null ? "" : outlet.value())
                .of(jsonLd.names("author"), meta.text("author"), lines);
    }

    private List<String> signed(int block) {
        String text = page.blocks().get(block).text();
        return Byline.of(text).or(() -> Byline.beforeDate(text)).orElse(List.of());
    }
}
