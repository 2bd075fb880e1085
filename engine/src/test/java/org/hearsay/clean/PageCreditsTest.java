package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

class PageCreditsTest {

    private static final String TEXT =
            "<p>The council has voted to close the pier until the autumn, a spokeswoman for the town said on Monday.</p>"
                    + "<p>Mayor Ada Finch said that the town could not carry the risk of a second accident for another"
                    + " summer, and that the posts of the pier had been eaten hollow by worms.</p>";

    @Test
    void takesWhoStandsInASourceLineUnderTheText() {
        assertThat(credits(TEXT.repeat(4) + "<p>Source: Coast Wire</p>")).containsExactly("Coast Wire");
    }

    @Test
    void takesTheSourceOfAPictureForNone() {
        assertThat(credits(TEXT + "<figure><img src='a.jpg'><figcaption>Source: Coast Pictures</figcaption></figure>"
                        + TEXT))
                .isEmpty();
        assertThat(credits(TEXT + "<figure><img src='a.jpg'><figcaption>Source: Reuters</figcaption></figure>"))
                .isEmpty();
        assertThat(credits(TEXT + "<div class='image-caption'>Source: Coast Pictures</div>" + TEXT))
                .isEmpty();
    }

    @Test
    void takesTheSourceOfATableAMenuOrAChartFarAboveTheEndForNone() {
        assertThat(credits(TEXT + "<table><tr><td>Source: Bay Statistics</td></tr></table>"))
                .isEmpty();
        assertThat(credits("<p>Source: Bay Statistics</p>" + TEXT.repeat(6))).isEmpty();
    }

    @Test
    void takesAnAgencyThatIsNamedAnywhereElse() {
        assertThat(credits("<p>Source: Reuters</p>" + TEXT.repeat(6))).containsExactly("Reuters");
    }

    private static List<String> credits(String body) {
        String page = "<html><head><title>Pier closed</title></head><body><article><h1>Pier closed</h1>" + body
                + "</article></body></html>";
        RawReport raw = new RawReport("page", Form.HTML, page.getBytes(StandardCharsets.UTF_8), Known.NOTHING);
        return ((Outcome.Kept<Report>) new ReportCleaner().clean(raw))
                .value()
                .imprint()
                .credits();
    }
}
