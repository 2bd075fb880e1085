package org.hearsay.app.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** The reports that a page speaks of, by id. */
final class Shelf {

    private static final String UNKNOWN = "und";

    private final Map<String, Card> cards = new HashMap<>();

    Shelf(List<AnnotatedReport> reports) {
        reports.forEach(report -> cards.put(report.id(), Card.of(report.report())));
    }

    /** How a page speaks of a report. */
    record Card(
            String id,
            String href,
            String outlet,
            boolean agency,
            String title,
            String day,
            @Nullable String iso,
            String language) {

        static Card of(Report report) {
            String iso = report.published()
                    .map(Publication::day)
                    .map(Object::toString)
                    .orElse(null);
            return new Card(
                    report.id(),
                    Links.report(report.id()),
                    Wording.outlet(report.outlet()),
                    report.outlet().agency(),
                    report.title().isBlank() ? "without a headline" : report.title(),
                    report.published().map(p -> Wording.day(p.day())).orElse("undated"),
                    iso,
                    report.language());
        }
    }

    /** The card of a report; of one that is not on the shelf, the id alone. */
    Card card(String id) {
        Card card = cards.get(id);
        return card == null ? new Card(id, Links.report(id), id, false, id, "undated", null, UNKNOWN) : card;
    }

    List<Card> cards(List<String> ids) {
        return ids.stream().map(this::card).toList();
    }
}
