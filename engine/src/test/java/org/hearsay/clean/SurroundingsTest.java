package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.hearsay.model.Removed;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    private static final String[] TEXT = {
        "<p>The harbour master of Port Selm said on Tuesday that the ferry had been towed to the yard in the night, and that "
                + "nobody on board had been hurt when it struck the bank east of the pier.</p>",
        "<p>The yard will need about a month to mend the hull, according to its owner, who put the cost of the work at two "
                + "million marks.</p>",
        "<p>\"We have asked for a second ship until then,\" said the mayor, who had spent the night on the pier with the "
                + "families of those on board.</p>"
    };
    private static final String TEASERS =
            "<article><h3><a href=\"/a\">Harvest late again</a></h3><p>Farmers in the hills above Tolm have begun to bring in "
                    + "the barley, three weeks later than in the year before.</p></article>"
                    + "<article><h3><a href=\"/b\">New bell cast</a></h3><p>The bell of the old church in Dunmar has been "
                    + "cast anew after forty years without one, the parish said.</p></article>";
    private static final String COMMENTS =
            "<div class=\"item\"><b>Bo</b><p>I took that ferry every day for years and it was never once in time, whatever "
                    + "they say now.</p></div><div class=\"item\"><b>Wim</b><p>Glad that everybody came home safely, the "
                    + "rest can be mended with some money and some time.</p></div>";

    private final ReportCleaner cleaner = new ReportCleaner();

    @Test
    void removesTeasersThatStandOutsideTheReport() {
        Report report = kept(page(String.join("", TEXT), "<section><h2>More</h2>" + TEASERS + "</section>"));
        assertThat(report.text()).contains("harbour master", "second ship").doesNotContain("barley", "the parish");
        assertThat(report.removed()).extracting(Removed::reason).anyMatch(it -> it.startsWith("a teaser of another"));
    }

    @Test
    void removesTeasersOfAnyLengthFromAnElementThatIsNamedForThem() {
        String within = "<div class=\"related-posts\">" + TEASERS.replace("article", "div") + "</div>";
        Report report = kept(page(TEXT[0] + TEXT[1] + within, ""));
        assertThat(report.text()).contains("harbour master").doesNotContain("barley", "the parish");
    }

    @Test
    void keepsTextInAnElementThatIsMisnamed() {
        Report report = kept(page("<div class=\"related-story\">" + String.join("", TEXT) + "</div>", ""));
        assertThat(report.text()).contains("harbour master", "the cost of the work", "second ship");
    }

    @Test
    void keepsTheItemsOfAReportThatIsAList() {
        Report report = kept(page(TEXT[0] + TEXT[1] + "<div>" + TEASERS + "</div>", ""));
        assertThat(report.text()).contains("harbour master", "barley", "the parish");
    }

    @Test
    void removesCommentsByTheirNameInSeveralLanguages() {
        for (String name :
                new String[] {"comments", "komentarze", "kommentare", "commentaires", "yorumlar", "reacties"}) {
            String box = "<div class=\"" + name + "\"><h3>2</h3>" + COMMENTS + "</div>";
            assertThat(kept(page(String.join("", TEXT) + box, "")).text())
                    .as(name)
                    .contains("second ship")
                    .doesNotContain("every day for years", "came home safely");
        }
    }

    @Test
    void removesCommentsByHowTheyRepeatOutsideTheReport() {
        Report report = kept(page(String.join("", TEXT), "<div class=\"opiniones\">" + COMMENTS + "</div>"));
        assertThat(report.text()).contains("second ship").doesNotContain("every day for years", "came home safely");
    }

    @Test
    void keepsAnInterviewWhoseQuestionsAreNames() {
        Report report = kept(page(TEXT[0] + "<div>" + COMMENTS + "</div>" + TEXT[1], ""));
        assertThat(report.text()).contains("every day for years", "came home safely");
    }

    @Test
    void removesLinesOfLinksBetweenParagraphs() {
        String[] lines = {
            "<p><strong><a href=\"/a\">Harbour wall to be built anew after the storm of last autumn</a></strong></p>",
            "<p><strong>Citiți: <a href=\"/a\">Harbour wall to be built anew after the storm</a></strong></p>",
            "<ul><li><a href=\"/a\">Is the harbour wall safe?</a></li><li><a href=\"/b\">How the harbour wall broke</a></li></ul>"
        };
        for (String line : lines) {
            Report report = kept(page(TEXT[0] + TEXT[1] + line + TEXT[2] + TEXT[1], ""));
            assertThat(report.text()).as(line).contains("second ship").doesNotContainIgnoringCase("harbour wall");
        }
    }

    private static String page(String within, String after) {
        return "<html lang=\"en\"><head><title>Ferry towed to the yard</title><meta property=\"article:published_time\" "
                + "content=\"2031-03-04T10:00:00Z\"></head><body><main><article><h1>Ferry towed to the yard</h1>"
                + within
                + "</article>" + after + "</main></body></html>";
    }

    private Report kept(String page) {
        Outcome<Report> outcome =
                cleaner.clean(new RawReport("x", Form.HTML, page.getBytes(StandardCharsets.UTF_8), Known.NOTHING));
        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        return ((Outcome.Kept<Report>) outcome).value();
    }
}
