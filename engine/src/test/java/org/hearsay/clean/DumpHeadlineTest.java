package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

class DumpHeadlineTest {

    private static final String WINDOW = "Port Selm ferry accident explained: what we know so far";
    private static final String HEADLINE = "Harbour master promises inquiry after ferry hits the pier";
    private static final String MENU = "Home\nNews\nSport\nWeather\nCulture\nOpinion\nArchive\nNewsletters\nPodcasts\n";
    private static final String TEXT = """
            By Ida Morrow
            March 4, 2031
            The harbour master of Port Selm has promised an inquiry after a ferry hits the pier for the second time this year.
            Nobody was hurt when the ferry struck the pier on Tuesday morning, the harbour master said in the town hall.
            The inquiry will be led by the coast guard, and the pier stays closed until it ends, he told reporters there.
            Passengers were taken to the old mill by bus, where volunteers gave them tea and blankets for several hours.
            """;

    @Test
    void takesWhatIsShownOverTheTextForTheTitle() {
        assertThat(report(WINDOW + "\n" + MENU + HEADLINE + "\n" + TEXT).title())
                .isEqualTo(HEADLINE);
    }

    @Test
    void leavesTheShownTitleOutOfTheText() {
        assertThat(report(WINDOW + "\n" + MENU + HEADLINE + "\n" + TEXT).text()).doesNotContain(HEADLINE);
    }

    @Test
    void believesTheWindowWhereThePageShowsItsTitle() {
        assertThat(report(WINDOW + "\n" + MENU + WINDOW + "\n" + HEADLINE + "\n" + TEXT)
                        .title())
                .isEqualTo(WINDOW);
    }

    @Test
    void believesTheFirstLineRightOverTheText() {
        assertThat(report(WINDOW + "\n" + HEADLINE + "\n" + TEXT).title()).isEqualTo(WINDOW);
    }

    private static Report report(String dump) {
        Outcome<Report> outcome = new ReportCleaner()
                .clean(new RawReport("x", Form.PLAIN_TEXT, dump.getBytes(StandardCharsets.UTF_8), Known.NOTHING));
        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        return ((Outcome.Kept<Report>) outcome).value();
    }
}
