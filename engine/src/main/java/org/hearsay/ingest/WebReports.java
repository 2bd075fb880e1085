package org.hearsay.ingest;

import java.io.IOException;
import java.util.Map;
import org.hearsay.model.Known;

/** What stands at web addresses: a page, a feed, a list of feeds, a document, an archive. */
final class WebReports {

    private final Web web;
    private final Formats whole;
    private final Formats inList;

    WebReports(IngestSettings settings, Web web) {
        this.web = web;
        Formats pages = new Formats(settings, FeedRules.AS_THEY_STAND, null);
        FeedRules rules = settings.linkedPages() ? new LinkedPages(web, pages) : FeedRules.AS_THEY_STAND;
        this.inList = new Formats(settings, rules, null);
        this.whole = new Formats(settings, rules, this::feed);
    }

    Reports read(String address, Input input) {
        return new Guarded(address, () -> open(address, input.as(), input.known(), whole));
    }

    /** A feed that a list names. */
    Reports feed(String address, Known known) {
        return new Guarded(address, () -> open(address, As.AUTO, known, inList));
    }

    private Reports open(String address, As as, Known known, Formats formats) throws IOException {
        HttpAnswer answer = web.get(address, Map.of());
        return formats.read(Web.content(address, answer, known), as);
    }
}
