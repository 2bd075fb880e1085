package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDatesTest {

    private static final String TEXT =
            "<p>The ferry that ran aground near Port Selm on Tuesday night was towed to the yard, the coast guard said,"
                    + " and all of the people on board are safe.</p>";

    @Test
    void readsTheDayOfChangeInThePagesLanguage() {
        Report report = clean(
                "en-US",
                null,
                "<meta itemprop='datePublished' content='2031-03-04'><p>Updated: 03/05/2031 9:00 AM EST</p>"
                        + TEXT.repeat(5));
        assertThat(Objects.requireNonNull(report.presentation().modified())
                        .value()
                        .day())
                .isEqualTo(LocalDate.of(2031, 3, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "en, https://www.example.co.uk/ferry, 2031-03-05",
        "en, https://www.example.ie/ferry, 2031-03-05",
        "en, https://www.example.ph/ferry, 2031-05-03",
        "en, https://www.example.com/ferry, 2031-05-03",
        "en, https://www.example.io/ferry, 2031-05-03",
        "en-US, https://www.example.co.uk/ferry, 2031-05-03",
        "fr, https://www.example.us/ferry, 2031-03-05"
    })
    void readsSlashesAsTheCountryOfTheAddressDoesWhereTheLanguageNamesNone(String language, String url, LocalDate day) {
        assertThat(day(clean(language, url, "<time>05/03/2031</time>" + TEXT.repeat(5))))
                .isEqualTo(day);
    }

    @Test
    void believesTheDateLineBeforeATimeInTheFrameOfThePage() {
        String story = "<h1>Ferry towed to the yard</h1><p class='date'>Published: June 5, 2031 9:00 AM EST</p>"
                + TEXT.repeat(5);
        for (String frame : List.of("header", "nav", "aside", "footer", "div")) {
            String time = "<" + frame + "><time datetime='2031-06-10'>Today</time></" + frame + ">";
            assertThat(day(page("en", null, time + "<div>" + story + "</div>")))
                    .as(frame)
                    .isEqualTo(LocalDate.of(2031, 6, 5));
        }
    }

    @Test
    void believesATimeInTheReportBeforeTheDateLine() {
        String time = "<time datetime='2031-06-04'>yesterday</time>";
        String rest = "<h1>Ferry towed to the yard</h1><p class='date'>Published: June 5, 2031 9:00 AM EST</p>"
                + TEXT.repeat(5);
        for (String story : List.of(
                "<article><header>" + time + "</header>" + rest + "</article>",
                "<main>" + time + rest + "</main>",
                "<div itemprop='articleBody'>" + time + rest + "</div>")) {
            assertThat(day(page("en", null, "<header><time datetime='2031-06-10'>Today</time></header>" + story)))
                    .as(story)
                    .isEqualTo(LocalDate.of(2031, 6, 4));
        }
    }

    @Test
    void takesATimeOutsideTheReportWhereThereIsNoOther() {
        assertThat(day(page("en", null, "<div><time datetime='2031-06-10'>Today</time></div>" + TEXT.repeat(5))))
                .isEqualTo(LocalDate.of(2031, 6, 10));
    }

    private static LocalDate day(Report report) {
        return report.published().orElseThrow().day();
    }

    private static Report clean(String language, @Nullable String url, String body) {
        return page(language, url, "<article><h1>Ferry towed to the yard</h1>" + body + "</article>");
    }

    private static Report page(String language, @Nullable String url, String body) {
        String page = "<html lang=\"" + language + "\"><head><title>Ferry towed to the yard</title></head><body>" + body
                + "</body></html>";
        Known known = new Known(null, url, null, null, null, List.of(), List.of(), null);
        RawReport raw = new RawReport("page", Form.HTML, page.getBytes(StandardCharsets.UTF_8), known);
        return ((Outcome.Kept<Report>) new ReportCleaner().clean(raw)).value();
    }
}
