package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.hearsay.model.Form;
import org.hearsay.model.Grounded;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.Part;
import org.hearsay.model.Presentation;
import org.hearsay.model.Publication;
import org.hearsay.model.RawReport;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

class PagePartsTest {

    private static final String SENTENCE =
            "<p>The harbour master of Port Selm said on Tuesday that the ferry had been towed to the yard in the night, and that "
                    + "nobody on board had been hurt when it struck the bank east of the pier.</p>";

    private final ReportCleaner cleaner = new ReportCleaner();

    @Test
    void tellsHeadingsCaptionsAndCreditsApart() {
        Report report = kept(
                Form.HTML,
                page(
                        "",
                        SENTENCE + SENTENCE
                                + "<figure><img src=\"a.jpg\"><figcaption>The ferry on the bank east of the pier"
                                + "<div class=\"credit\">Photo: Selm Archive</div></figcaption></figure>"
                                + "<h2>Second accident this year</h2>" + SENTENCE + SENTENCE));
        assertThat(report.presentation().parts())
                .extracting(Part::kind, Part::text)
                .containsExactly(
                        tuple(Part.Kind.CAPTION, "The ferry on the bank east of the pier"),
                        tuple(Part.Kind.CREDIT, "Photo: Selm Archive"),
                        tuple(Part.Kind.HEADING, "Second accident this year"));
        Part heading = report.presentation().parts().get(2);
        assertThat(report.text().substring(heading.at())).startsWith("Second accident this year\n\nThe harbour");
        assertThat(report.text()).doesNotContain("Photo: Selm Archive");
    }

    @Test
    void findsThePartsOfADump() {
        Report report = kept(Form.PLAIN_TEXT, """
                Ferry runs aground off Port Selm, all saved
                Ferry runs aground off Port Selm, all saved
                Photo: Selm Archive
                By Ida Morrow
                March 4, 2031
                Updated: March 6, 2031

                A ferry with 240 people on board ran aground near Port Selm on Tuesday night, the coast guard said.

                Captain Jonas Tell said the engines had failed twice and that "nobody panicked" while boats were lowered.

                Second accident

                It was the second accident on the route since January, the ministry of transport said in a statement.

                The yard said on Wednesday that it would take a month to repair the hull and to paint the ship anew.
                """);
        assertThat(report.presentation().parts())
                .extracting(Part::kind, Part::text)
                .contains(tuple(Part.Kind.CREDIT, "Photo: Selm Archive"), tuple(Part.Kind.HEADING, "Second accident"));
        assertThat(report.published().orElseThrow().day()).isEqualTo(LocalDate.of(2031, 3, 4));
        assertThat(Objects.requireNonNull(report.presentation().modified()))
                .isEqualTo(
                        new Grounded<>(Publication.on(LocalDate.of(2031, 3, 6)), "from the line of the last change"));
    }

    @Test
    void saysWhenAPageWasChangedAndHowItKnows() {
        String dates = "\"datePublished\":\"2031-03-04T10:00:00Z\",\"dateModified\":\"2031-03-05T08:00:00Z\"";
        Grounded<Publication> modified = Objects.requireNonNull(
                kept(Form.HTML, page(dates, SENTENCE.repeat(3))).presentation().modified());
        assertThat(modified.value().day()).isEqualTo(LocalDate.of(2031, 3, 5));
        assertThat(modified.because()).isEqualTo("from JSON-LD dateModified");
    }

    @Test
    void holdsADayOfChangeThatIsThatOfPublicationForNone() {
        String dates = "\"datePublished\":\"2031-03-04T10:00:00Z\",\"dateModified\":\"2031-03-04T10:00:00Z\"";
        assertThat(kept(Form.HTML, page(dates, SENTENCE.repeat(3)))
                        .presentation()
                        .modified())
                .isNull();
    }

    @Test
    void readsTheDayOfChangeThatAPageShows() {
        Report report = kept(
                Form.HTML,
                page("\"datePublished\":\"2031-03-04\"", "<p>Updated: March 6, 2031</p>" + SENTENCE.repeat(4)));
        assertThat(Objects.requireNonNull(report.presentation().modified()).because())
                .isEqualTo("from the visible line of the last change");
    }

    @Test
    void marksADocumentAsOne() {
        String text = """
                The ministry of transport announces that the ferry line to Port Selm is closed until further notice.

                Travellers are asked to take the road around the bay, where buses run every half hour from the pier.
                """;
        assertThat(kept(Form.DOCUMENT, text).presentation().kind().value()).isEqualTo(Presentation.Kind.DOCUMENT);
        assertThat(kept(Form.PLAIN_TEXT, text).presentation()).isEqualTo(Presentation.PLAIN);
    }

    private static String page(String dates, String body) {
        return "<html lang=\"en\"><head><title>Ferry towed to the yard</title><script type=\"application/ld+json\">"
                + "{\"@type\":\"NewsArticle\"" + (dates.isEmpty() ? "" : ",") + dates
                + "}</script></head><body><article><h1>Ferry towed to the yard</h1>" + body
                + "</article></body></html>";
    }

    private Report kept(Form form, String text) {
        Outcome<Report> outcome =
                cleaner.clean(new RawReport("x", form, text.getBytes(StandardCharsets.UTF_8), Known.NOTHING));
        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        return ((Outcome.Kept<Report>) outcome).value();
    }
}
