package org.hearsay.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;

/**
 * Fetches the page that an entry links to where the entry gives no more than a summary. Where the page cannot be had,
 * the summary goes on, and a second row says why it is only that; where it can, the summary is its substitute, since
 * only cleaning tells whether the page is a report. What the feed says of the entry is no more than a hint
 * for the page: its outlet may be the name of a section or of one who collects what others publish, its day that of
 * another zone.
 */
final class LinkedPages implements FeedRules {

    private static final int FULL_TEXT =
            (int) Lexicon.of(LinkedPages.class, "ingest-defaults.tsv").number("full-text");

    private final Web web;
    private final Formats formats;

    LinkedPages(Web web, Formats formats) {
        this.web = web;
        this.formats = formats;
    }

    @Override
    public List<Outcome<RawReport>> rows(FeedEntry entry) {
        String url = entry.known().url();
        if (url == null || entry.length() >= FULL_TEXT) {
            return List.of(entry.row());
        }
        Outcome<RawReport> page = page(entry, url);
        if (!(entry.row() instanceof Outcome.Kept<RawReport> summary)) {
            return List.of(page);
        }
        return page instanceof Outcome.Kept<RawReport> had
                ? List.of(new Outcome.Kept<>(had.value().withSubstitute(summary.value())))
                : List.of(summary, page);
    }

    private Outcome<RawReport> page(FeedEntry entry, String url) {
        try {
            HttpAnswer answer = web.get(url, Map.of());
            Known known = entry.given().withHint(entry.known().withCharset(null));
            Outcome<RawReport> page = formats.read(Web.content(entry.location(), answer, known), As.AUTO)
                    .next();
            return page == null ? Rows.dropped(entry.location(), "the linked page holds nothing") : page;
        } catch (LeftAlone e) {
            return Rows.failed(entry.location(), "the linked page: " + Rows.words(e));
        } catch (Refused e) {
            return Rows.dropped(entry.location(), "the linked page is not fetched: " + Rows.words(e));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Rows.failed(entry.location(), "the linked page: " + Rows.words(e));
        }
    }
}
