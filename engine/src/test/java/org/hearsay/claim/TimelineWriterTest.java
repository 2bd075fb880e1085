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

    @Test
    void aMoveIsToldFromTheOldDayToTheNewInWhateverOrder() {
        String told = "(planned for 2031-05-20, moved to 2031-06-03)";
        for (String sentence : List.of(
                "The vote of the council was moved to 3 June from 20 May.",
                "The vote of the council was moved from 20 May to 3 June.",
                "The vote of the council will be held on 3 June instead of 20 May after it was postponed.",
                "The vote of the council, planned for 20 May, was put off until 3 June.",
                "The council postponed its vote, due on 20 May, and it is now set for 3 June.")) {
            List<Milestone> lines = timeline(Draft.of("a", "The Dell Post", 5)
                    .plans(sentence, "3 June", "2031-06-03")
                    .at("20 May", "2031-05-20"));

            assertThat(lines).as(sentence).singleElement().satisfies(line -> {
                assertThat(line.value()).isEqualTo("2031-06-03");
                assertThat(line.text()).endsWith(told);
            });
        }
    }

    @Test
    void twoDaysBesideAWordOfMovingAreNoMove() {
        for (String sentence : List.of(
                "All flights on 4 June and 5 June will be cancelled.",
                "The army will move into Sedge on 4 June and hold a vote on 5 June.",
                "The delays at the Callow bridge will last from 4 June to 5 June.")) {
            List<Milestone> lines = timeline(Draft.of("a", "The Dell Post", 5)
                    .plans(sentence, "4 June", "2031-06-04")
                    .at("5 June", "2031-06-05"));

            assertThat(lines).as(sentence).singleElement().satisfies(line -> {
                assertThat(line.value()).isEqualTo("2031-06-04");
                assertThat(line.text()).doesNotContain("moved to");
            });
        }
    }

    @Test
    void aLineTellsItsDayInTheWordsThatGiveTheDay() {
        List<Milestone> lines = timeline(
                Draft.of("a", "The Dell Post", 4)
                        .dated(
                                "Four people were killed in the fire at the Sedge mill on 4 March.",
                                "4 March",
                                "2031-03-04"),
                Draft.of("b", "Marsh Radio", 6)
                        .own("The number of people killed in the fire at the Sedge mill has risen to six."));

        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.text()).startsWith("Four people were killed"));
    }

    private static List<Milestone> movedFerryAnd(Draft later) {
        return timeline(
                Draft.of("a", "The Dell Post", 1)
                        .plans("The ferry to Sedge will resume on 3 March.", "3 March", "2031-03-03"),
                Draft.of("b", "Marsh Radio", 2)
                        .plans("The ferry to Sedge will resume on 5 March instead of 3 March.", "5 March", "2031-03-05")
                        .at("3 March", "2031-03-03"),
                later);
    }

    @Test
    void whatWasDoneOnTheDayItWasMovedToIsToldAsDoneWithItsHistory() {
        List<Milestone> lines = movedFerryAnd(Draft.of("c", "Fen Herald", 6)
                .dated("The ferry to Sedge resumed on 5 March.", "5 March", "2031-03-05"));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.planned()).isFalse();
            assertThat(line.text())
                    .isEqualTo("The ferry to Sedge resumed on 5 March."
                            + " (planned for 2031-03-03, moved to 2031-03-05)");
        });
    }

    @Test
    void theDaysAPlanWasMovedByAreNoWordsOfWhatWasPlanned() {
        List<Milestone> lines = movedFerryAnd(Draft.of("c", "Fen Herald", 6)
                .dated(
                        "On 5 March the old ferry sailed to Sedge at dawn with forty sheep and two priests aboard.",
                        "5 March",
                        "2031-03-05"));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.planned()).isFalse();
            assertThat(line.text())
                    .startsWith("On 5 March the old ferry")
                    .endsWith("(planned for 2031-03-03, moved to 2031-03-05)");
        });
    }
}
