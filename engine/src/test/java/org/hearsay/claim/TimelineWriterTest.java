package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Milestone;
import org.junit.jupiter.api.Test;

class TimelineWriterTest {

    private static List<Milestone> timeline(Draft... drafts) {
        List<AnnotatedReport> reports =
                List.of(drafts).stream().map(Draft::report).toList();
        return new AccountWriter()
                .account(Draft.story(reports), reports, List.of())
                .timeline();
    }

    @Test
    void aDayHasOneLineForOneEvent() {
        List<Milestone> lines = timeline(
                Draft.of("a", "The Dell Post", 5)
                        .dated("The dam at Sedge broke on 4 March after weeks of rain.", "4 March", "2031-03-04"),
                Draft.of("b", "Marsh Radio", 6)
                        .dated("On 4 March the old dam at Sedge gave way with a roar.", "4 March", "2031-03-04")
                        .dated("The mint of Orvik struck a coin on 4 March.", "4 March", "2031-03-04"));

        assertThat(lines).extracting(Milestone::text).hasSize(2).anyMatch(text -> text.contains("mint"));
    }

    @Test
    void whatIsStillToComeIsAPlanInWhateverTense() {
        List<Milestone> lines = timeline(Draft.of("a", "The Dell Post", 5)
                .dated("The council of Sedge meets on 9 March.", "9 March", "2031-03-09"));

        assertThat(lines).singleElement().matches(Milestone::planned);
    }

    @Test
    void aPlanForADayThatHadPassedIsNoLine() {
        List<Milestone> lines = timeline(Draft.of("a", "The Dell Post", 5)
                .plans("A service will be held in Sedge on 1 March.", "1 March", "2031-03-01"));

        assertThat(lines).isEmpty();
    }

    @Test
    void neitherAMonthNorAFragmentIsALine() {
        List<Milestone> lines = timeline(Draft.of("a", "The Dell Post", 5)
                .dated("The dam at Sedge was built in June 2019 by hand.", "June 2019", "2019-06")
                .dated("Calls on 4 March", "4 March", "2031-03-04"));

        assertThat(lines).isEmpty();
    }
}
