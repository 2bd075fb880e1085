package org.hearsay.clean;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Grounded;
import org.jspecify.annotations.Nullable;

/** Finds who published a page, in order of trust. */
final class PageOutlet {

    private static final int MOST_WORDS = 8;

    private final ParsedPage page;
    private final JsonLd jsonLd;
    private final MetaTags meta;
    private final @Nullable String address;

    PageOutlet(ParsedPage page, JsonLd jsonLd, MetaTags meta, @Nullable String address) {
        this.page = page;
        this.jsonLd = jsonLd;
        this.meta = meta;
        this.address = address;
    }

    /** The outlet and where it was found; {@code parts} are those of the page's title. */
    Optional<Grounded<String>> find(Optional<PageTitle> parts) {
        List<String> publishers = jsonLd.names("publisher");
        if (!publishers.isEmpty() && !publishers.get(0).isBlank()) {
            return Optional.of(new Grounded<>(publishers.get(0), "from JSON-LD publisher"));
        }
        return meta.first("outlet")
                .filter(found -> Words.count(found.content()) <= MOST_WORDS && Words.count(found.content()) > 0)
                .map(found -> new Grounded<>(found.content(), "from meta " + found.name()))
                .or(() -> jsonLd.site().map(name -> new Grounded<>(name, "from the site's name in JSON-LD")))
                .or(() -> namedInTitle(parts))
                .or(this::spelledAddress)
                .or(this::homeLink);
    }

    private static Optional<Grounded<String>> namedInTitle(Optional<PageTitle> parts) {
        return parts.map(PageTitle::site)
                .filter(SiteName::fits)
                .map(name -> new Grounded<>(SiteName.calm(name), "from what the page's title adds"));
    }

    private Optional<Grounded<String>> spelledAddress() {
        return Address.outletOf(address).flatMap(label -> {
            String spelled = SpelledName.of(label, page.document().text());
            return spelled.equals(label)
                    ? Optional.empty()
                    : Optional.of(new Grounded<>(spelled, "from the address, as the page spells it"));
        });
    }

    private Optional<Grounded<String>> homeLink() {
        return page.document().select("a[rel=home], a[href=/], [class*=logo] img[alt]").stream()
                .map(link -> link.normalName().equals("img") ? link.attr("alt") : link.text())
                .map(String::strip)
                .filter(SiteName::fits)
                .findFirst()
                .map(name -> new Grounded<>(SiteName.calm(name), "from the link to the site's front page"));
    }
}
