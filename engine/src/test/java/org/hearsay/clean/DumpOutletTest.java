package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

class DumpOutletTest {

    private static final String TEXT = """
            The council has voted to close the pier until the autumn, a spokeswoman for the town said on Monday.

            Mayor Ada Finch said that the town could not carry the risk of a second accident for another summer.

            The posts of the pier have been eaten hollow by worms, according to a surveyor whom the town had sent for.
            """;

    @Test
    void takesTheMastheadAndNotTheAgencyThatIsCredited() {
        Report report =
                clean("OLD BAY ECHO\nPier closed until the autumn, council says\n4 March 2031\n\nOLD BAY (SPN) - "
                        + TEXT + "SOURCE: SPN and agencies\n");
        assertThat(report.outlet().name()).isEqualTo("Old Bay Echo");
        assertThat(report.imprint().credits()).contains("SPN");
    }

    @Test
    void takesTheNameBehindTheAddressOnTheFirstLine() {
        Report report = clean("https://www.oldbayecho.example/town/pier-closed-12\nOld Bay Echo > Town\n"
                + "Pier closed until the autumn, council says\nBy Ida Morrow\n4 March 2031\n\n" + TEXT);
        assertThat(report.outlet().name()).isEqualTo("Old Bay Echo");
        assertThat(report.imprint().url()).isEqualTo("https://www.oldbayecho.example/town/pier-closed-12");
        assertThat(report.title()).isEqualTo("Pier closed until the autumn, council says");
    }

    @Test
    void takesNoMenuForTheTitleAndAChangeForTheDayWhereThereIsNoOther() {
        Report report =
                clean("OLD BAY ECHO\nNEWS  HARBOUR  SPORT  WORLD\n\nPier closed until the autumn, council says\n"
                        + "By Ida Morrow, Old Bay Echo\nUpdated: 04/03/2031 19:31\n\n" + TEXT);
        assertThat(report.title()).isEqualTo("Pier closed until the autumn, council says");
        assertThat(report.published().orElseThrow().day()).hasToString("2031-03-04");
        assertThat(report.imprint().authors()).containsExactly("Ida Morrow");
    }

    @Test
    void readsALineOfDateAndName() {
        Report report = clean("Radio Selm 101.7 :: Pier closed until the autumn\nPier closed until the autumn\n"
                + "04.03.2031 / Ida Morrow / Play audio (3:12)\n\n" + TEXT);
        assertThat(report.title()).isEqualTo("Pier closed until the autumn");
        assertThat(report.outlet().name()).isEqualTo("Radio Selm");
        assertThat(report.imprint().authors()).containsExactly("Ida Morrow");
    }

    @Test
    void takesTheSourceOfAChartForNoOutlet() {
        Report report = clean("Pier closed until the autumn, council says\n4 March 2031\n\n" + TEXT
                + "\nSource: Bay Statistics Office\n\n" + TEXT);
        assertThat(report.outlet().name()).isNotEqualTo("Bay Statistics Office");
    }

    @Test
    void takesTheOutletThatIsCreditedWithAgenciesOrThatSomethingElseBearsOut() {
        String head = "Pier closed until the autumn, council says\n4 March 2031\n\n" + TEXT;
        assertThat(clean(head + "\nSOURCE: BayLine and agencies\n").outlet().name())
                .isEqualTo("BayLine");
        assertThat(clean(head + "\nSource: BayLine\n\n© 2031 BayLine\n")
                        .outlet()
                        .name())
                .isEqualTo("BayLine");
    }

    private static Report clean(String dump) {
        RawReport raw = new RawReport("dump", Form.PLAIN_TEXT, dump.getBytes(StandardCharsets.UTF_8), Known.NOTHING);
        return ((Outcome.Kept<Report>) new ReportCleaner().clean(raw)).value();
    }
}
