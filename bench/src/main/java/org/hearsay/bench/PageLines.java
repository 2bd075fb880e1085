package org.hearsay.bench;

import java.util.List;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** Predictions about pages. A page that holds no report has an empty text. */
final class PageLines {

    /** The body of a page. */
    record Body(String file, String text) {}

    /** The body of a page with what is known of it. */
    record Imprinted(
            String file,
            String text,
            String title,
            @Nullable String published,
            List<String> authors) {}

    private PageLines() {}

    static Body segments(Page page, @Nullable Report report) {
        return new Body(page.name(), report == null ? "" : report.text());
    }

    /** The gold of this task knows pages by their stems. */
    static Body article(Page page, @Nullable Report report) {
        return new Body(Page.stem(page.name()), report == null ? "" : report.text());
    }

    static Imprinted metadata(Page page, @Nullable Report report) {
        if (report == null) {
            return new Imprinted(page.name(), "", "", null, List.of());
        }
        String day = report.published().map(it -> it.day().toString()).orElse(null);
        return new Imprinted(
                page.name(),
                report.text(),
                report.title(),
                day,
                report.imprint().authors());
    }
}
