package org.hearsay.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Assertion;
import org.hearsay.model.Grounded;
import org.hearsay.model.Imprint;
import org.hearsay.model.Publication;
import org.hearsay.model.Removed;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A report with what was found in it.
 *
 * @param card the report in short
 * @param story the one it is part of
 * @param imprint who published it, where and when, each with the reason
 * @param copies in which it has a part
 * @param removed what cleaning took out, and why
 */
record ReportPage(
        Frame frame,
        Shelf.Card card,
        @Nullable StoryLink story,
        List<Fact> imprint,
        String language,
        MarkedText text,
        List<StatementRow> statements,
        List<CopyRow> copies,
        List<Removed> removed) {

    /** Where to read on. */
    record StoryLink(String href, String headline) {}

    /** A line of the imprint; {@code because} is empty where it needs no reason. */
    record Fact(String name, String value, @Nullable String href, String because) {}

    static ReportPage of(AnnotatedReport annotated, @Nullable Account account, Shelf others) {
        Report report = annotated.report();
        return new ReportPage(
                Frame.of(report.title().isBlank() ? report.id() : report.title()),
                Shelf.Card.of(report),
                account == null
                        ? null
                        : new StoryLink(
                                Links.story(account.story().id()),
                                account.story().headline()),
                imprint(report, annotated.madeBy()),
                report.language(),
                marked(annotated, account),
                StatementRow.all(annotated),
                account == null ? List.of() : copies(report.id(), account, others),
                report.removed());
    }

    String removedCount() {
        return Wording.count(removed.size(), "piece") + " taken out by cleaning";
    }

    private static List<CopyRow> copies(String id, Account account, Shelf others) {
        return account.copies().stream()
                .filter(copy -> copy.report().equals(id) || copy.of().equals(id))
                .map(copy -> CopyRow.of(copy, others))
                .toList();
    }

    private static List<Fact> imprint(Report report, String madeBy) {
        Imprint imprint = report.imprint();
        List<Fact> facts = new ArrayList<>();
        String outlet = Wording.outlet(report.outlet()) + (report.outlet().agency() ? " (agency)" : "");
        facts.add(new Fact("Outlet", outlet, null, imprint.outlet().because()));
        Grounded<Publication> published = imprint.published();
        if (published != null) {
            facts.add(new Fact("Published", published(published.value()), null, published.because()));
        } else {
            facts.add(new Fact("Published", "undated", null, ""));
        }
        if (!imprint.authors().isEmpty()) {
            facts.add(new Fact("By", String.join(", ", imprint.authors()), null, ""));
        }
        if (!imprint.credits().isEmpty()) {
            facts.add(new Fact("Credits", String.join(", ", imprint.credits()), null, "named in the report"));
        }
        String url = imprint.url();
        if (url != null) {
            facts.add(new Fact("Address", url, Links.outside(url), ""));
        }
        facts.add(new Fact("Language", report.language(), null, ""));
        facts.add(new Fact("Id", report.id(), null, ""));
        facts.add(new Fact("Annotated by", madeBy, null, ""));
        return facts;
    }

    private static String published(Publication publication) {
        return Wording.day(publication.day()) + (publication.instant() == null ? "" : " (" + publication + ")");
    }

    private static MarkedText marked(AnnotatedReport report, @Nullable Account account) {
        TextMarker marker = new TextMarker(report.text());
        report.sentences().forEach(marker::sentence);
        report.assertions().forEach(assertion -> anchor(marker, assertion.span()));
        if (account != null) {
            account.claims().stream()
                    .flatMap(claim -> claim.assertions().stream())
                    .filter(assertion -> assertion.report().equals(report.id()))
                    .map(Assertion::span)
                    .forEach(span -> anchor(marker, span));
        }
        for (int i = 0; i < report.statements().size(); i++) {
            mark(marker, report.statements().get(i), i + 1);
        }
        return marker.marked();
    }

    private static void mark(TextMarker marker, Statement statement, int number) {
        statement.source().forEach(span -> mark(marker, span, "source"));
        statement.cue().forEach(span -> mark(marker, span, "cue"));
        statement.content().forEach(span -> mark(marker, span, "content"));
        String title = "statement " + number;
        marker.note(
                statement.contentHull().begin(),
                new MarkedText.Note(String.valueOf(number), "#" + StatementRow.anchor(number), title));
    }

    private static void mark(TextMarker marker, Span span, String css) {
        marker.mark(span, css);
        anchor(marker, span);
    }

    private static void anchor(TextMarker marker, Span span) {
        marker.anchor(span.begin(), Links.anchor(span.begin()));
    }

    /** The words of spans that belong together. */
    static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    }
}
