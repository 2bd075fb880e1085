package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

class SetApartTest {

    private static final String PAGE = """
            <html lang="en"><head><title>Pier closed until autumn - Old Bay Echo</title></head><body>
            <div id="weather">Tides: high water at nine in the morning. Wind: light, from the south.</div>
            <div class="main"><h1>Pier closed until autumn</h1><div class="text">
            <p>The council has voted to close the pier until the autumn, a spokeswoman for the town said on Monday.</p>
            <p>Mayor Ada Finch said that the town could not carry the risk of a second accident for another summer.</p>
            <div class="ad-box"><p>Sleep by the sea this summer. Rooms with a view from 40 marks a night.</p></div>
            <p>The posts of the pier have been eaten hollow by worms, according to a surveyor whom the town sent for.</p>
            <p>The town will ask the province for money, said Finch, who put the cost of new posts at two million.</p>
            </div></div></body></html>
            """;

    @Test
    void removesSmallBoxesThatAreNamedAsAdvertisementsOrStandAboveTheTitle() {
        RawReport raw = new RawReport("page", Form.HTML, PAGE.getBytes(StandardCharsets.UTF_8), Known.NOTHING);
        Report report = ((Outcome.Kept<Report>) new ReportCleaner().clean(raw)).value();
        assertThat(report.text())
                .startsWith("The council has voted")
                .contains("hollow by worms", "two million")
                .doesNotContain("Rooms with a view", "Tides");
        assertThat(report.outlet().name()).isEqualTo("Old Bay Echo");
    }
}
