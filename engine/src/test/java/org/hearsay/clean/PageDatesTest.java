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
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void readsALineBetweenTitleAndTextThatIsNothingButADay() {
        for (String line : List.of(
                "Wednesday 11 June 2031",
                "Publié le mercredi 11 juin 2031 à 18h05",
                "11 June, 2031",
                "11/06/31 18:05")) {
            for (String head : List.of(
                    "<h1>Ferry towed to the yard</h1><p>" + line + "</p>",
                    "<header><h1>Ferry towed to the yard</h1><p>By Ida Morrow</p><p>" + line + "</p></header>")) {
                Report report = page("fr", null, "<main><article>" + head + TEXT.repeat(5) + "</article></main>");
                assertThat(day(report)).as(head).isEqualTo(LocalDate.of(2031, 6, 11));
                assertThat(report.text()).as(head).startsWith("The ferry");
            }
        }
    }

    @Test
    void takesNoShortLineThatTellsOfADayForThatOfTheReport() {
        for (String line : List.of(
                "The pier was built on June 11, 1931.",
                "Venue: Port Selm, 11 June 1931",
                "Fair from 9 to 11 June 1931")) {
            assertThat(DateLine.isPlain(line)).as(line).isFalse();
        }
        assertThat(DateLine.isPlain("By Ida Morrow, The Selm Post, 11 June 1931"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Updated <time class='updated' datetime='2031-06-14'>x</time> Published <time class='entry-date published'"
                        + " datetime='2031-06-11'>x</time></p>",
                "<p>Updated: <time datetime='2031-06-14'>x</time></p><p>Published: <time datetime='2031-06-11'>x</time></p>",
                "<p>Last updated: June 14, 2031</p><p>Published: June 11, 2031</p>",
                "<p>Updated June 14, 2031, first published June 11, 2031</p>"
            })
    void tellsTheDayOfAChangeFromThatOfPublication(String dates) {
        Report report = clean("en", null, dates + TEXT.repeat(5));
        assertThat(day(report)).isEqualTo(LocalDate.of(2031, 6, 11));
        assertThat(Objects.requireNonNull(report.presentation().modified())
                        .value()
                        .day())
                .isEqualTo(LocalDate.of(2031, 6, 14));
    }

    @Test
    void takesADayOfChangeWhereThereIsNoOther() {
        assertThat(day(clean("en", null, "<p>Updated: <time datetime='2031-06-14'>x</time></p>" + TEXT.repeat(5))))
                .isEqualTo(LocalDate.of(2031, 6, 14));
    }

    @Test
    void takesNoTimeOfAnotherReport() {
        String teaser = "<article><a href='/1'>Bridge closed again after engine trouble</a>"
                + "<time datetime='2031-07-30'>30 July</time></article>";
        String time = "<time datetime='2031-07-10'>10 July</time>";
        String line = "<p>Published: July 10, 2031</p>";
        String title = "<h1>Ferry towed to the yard</h1>";
        for (String body : List.of(
                teaser + "<article>" + title + time + TEXT.repeat(5) + "</article>",
                "<article>" + title + line + TEXT.repeat(5) + "</article><section>" + teaser + "</section>",
                "<div>" + teaser + "</div>" + title + time + TEXT.repeat(5))) {
            assertThat(day(page("en", null, "<main>" + body + "</main>")))
                    .as(body)
                    .isEqualTo(LocalDate.of(2031, 7, 10));
        }
    }

    @Test
    void partsAuthorAndDateThatNothingButTheirElementsPart() {
        Report report = clean(
                "en",
                null,
                "<div class='meta'><span class='author'>Ida Morrow</span><span class='date'>June 11, 2031</span></div>"
                        + TEXT.repeat(5));
        assertThat(day(report)).isEqualTo(LocalDate.of(2031, 6, 11));
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
