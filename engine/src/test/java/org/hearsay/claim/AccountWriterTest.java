package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Claim;
import org.hearsay.model.Copy;
import org.hearsay.model.Difference;
import org.hearsay.model.Milestone;
import org.hearsay.model.Origin;
import org.hearsay.model.Polarity;
import org.hearsay.model.State;
import org.junit.jupiter.api.Test;

class AccountWriterTest {

    private static final String BRIDGE_CLOSED = "the Callow bridge was closed after cracks were found in two pillars";

    private static Account account(Draft... drafts) {
        return account(List.of(), drafts);
    }

    private static Account account(List<Copy> copies, Draft... drafts) {
        List<AnnotatedReport> reports =
                List.of(drafts).stream().map(Draft::report).toList();
        return new AccountWriter().account(Draft.story(reports), reports, copies);
    }

    private static Claim claimWith(Account account, String words) {
        return account.claims().stream()
                .filter(claim ->
                        claim.assertions().stream().anyMatch(a -> a.text().contains(words)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoOutletsQuotingOneSpeakerAreOneOrigin() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3).says("Jona Harke", "mayor of Callow", BRIDGE_CLOSED),
                Draft.of("b", "Marsh Radio", 3).says("Harke", "", BRIDGE_CLOSED));

        Claim claim = claimWith(account, "Callow bridge");
        assertThat(claim.state()).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(claim.assertions()).hasSize(2);
        assertThat(claim.origins()).extracting(Origin::name).containsExactly("Jona Harke");
        assertThat(claim.because()).isEqualTo("2 outlets print it, all quoting Jona Harke: one origin.");
    }

    @Test
    void twoSpeakersInOtherWordsAreTwoOrigins() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3).says("Jona Harke", "mayor of Callow", BRIDGE_CLOSED),
                Draft.of("b", "Marsh Radio", 4)
                        .says("Pia Wend", "engineer", "cracks in two pillars led to the closing of the Callow bridge"));

        Claim claim = claimWith(account, "two pillars");
        assertThat(claim.state()).isEqualTo(State.CORROBORATED);
        assertThat(claim.origins()).extracting(Origin::name).containsExactly("Jona Harke", "Pia Wend");
    }

    @Test
    void anInstitutionAndItsSpokeswomanAreOneVoice() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3).says("the Roads Office", "", BRIDGE_CLOSED),
                Draft.of("b", "Marsh Radio", 4).says("Vera Lund", "spokeswoman for the Roads Office", BRIDGE_CLOSED));

        assertThat(claimWith(account, "Callow bridge").state()).isEqualTo(State.SINGLE_ORIGIN);
    }

    @Test
    void whatASecondOutletPassesOnBelongsToTheFirstOutletsSources() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3).told("two officials", "the grain was sold to a firm in Orvik"),
                Draft.of("b", "Marsh Radio", 4)
                        .told("officials", "the grain had been sold to a firm in Orvik", "The Dell Post"));

        Claim claim = claimWith(account, "grain");
        assertThat(claim.state()).isEqualTo(State.SINGLE_ORIGIN);
        Origin origin = claim.origins().get(0);
        assertThat(origin.kind()).isEqualTo(Origin.Kind.ANONYMOUS);
        assertThat(origin.name()).isEqualTo("two officials who told The Dell Post");
        assertThat(origin.via().voices()).containsExactly("The Dell Post");
    }

    @Test
    void anOutletsOwnWordsAddNoOriginToTheSpeakerItQuotes() {
        Account account = account(Draft.of("a", "The Dell Post", 3)
                .own("The Callow bridge was closed after cracks were found in two pillars.")
                .says("Jona Harke", "mayor", BRIDGE_CLOSED));

        assertThat(claimWith(account, "Callow bridge").origins())
                .extracting(Origin::name)
                .containsExactly("Jona Harke");
    }

    @Test
    void reprintedAgencyTextIsTheAgencys() {
        Draft wire = Draft.ofAgency("w", "Fen Press Agency", 3)
                .own("Rain flooded the lower market of Sedge on Tuesday night and drove traders onto the roofs.");
        Draft paper = Draft.of("p", "Marsh Radio", 4)
                .own("Rain flooded the lower market of Sedge on Tuesday night and drove traders to the roofs.");
        Account account = account(List.of(Draft.copy(paper.report(), wire.report())), wire, paper);

        Claim claim = claimWith(account, "Sedge");
        assertThat(claim.assertions()).hasSize(2);
        assertThat(claim.state()).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(claim.origins().get(0).kind()).isEqualTo(Origin.Kind.AGENCY);
    }

    @Test
    void copiedStretchesFallTogetherEvenWhenReworded() {
        Draft wire = Draft.ofAgency("w", "Fen Press Agency", 3).own("Nobody picked up the telephone at the works.");
        Draft paper = Draft.of("p", "Marsh Radio", 4).own("No one at the plant could be reached by phone today.");
        Account account = account(List.of(Draft.copy(paper.report(), wire.report())), wire, paper);

        assertThat(account.claims()).hasSize(1);
    }

    @Test
    void aRisingTollIsOneClaimWithADifference() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3)
                        .says("Jona Harke", "mayor", "at least 12 people were killed when the dam at Sedge broke"),
                Draft.of("b", "Marsh Radio", 5)
                        .says(
                                "the Sedge hospital",
                                "",
                                "the number of people killed by the dam break rose to seventeen"));

        Claim claim = claimWith(account, "12 people");
        assertThat(claim.differences()).hasSize(1);
        Difference dead = claim.differences().get(0);
        assertThat(dead.what()).isEqualTo("dead");
        assertThat(dead.values())
                .containsExactly(new Difference.Value("12", List.of("a")), new Difference.Value("17", List.of("b")));
        assertThat(claim.state()).isEqualTo(State.CORROBORATED);
    }

    @Test
    void countsOfDifferentThingsNeverBearEachOtherOut() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3)
                        .says("Jona Harke", "mayor", "two lorries were opened on the Sedge ferry without result"),
                Draft.of("b", "Marsh Radio", 4)
                        .says(
                                "Pia Wend",
                                "customs officer",
                                "30 barrels were opened on the Sedge ferry with a result"));

        assertThat(claimWith(account, "two lorries").state()).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(claimWith(account, "30 barrels").state()).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(claimWith(account, "two lorries").differences()).isEmpty();
    }

    @Test
    void oneCountOfOneThingIsOneClaimInTwoWordings() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3)
                        .says(
                                "Jona Harke",
                                "mayor",
                                "30 barrels of dyed diesel stood behind a false wall on the Sedge ferry"),
                Draft.of("b", "Marsh Radio", 4)
                        .says("Pia Wend", "customs officer", "her officers had come upon 30 barrels of diesel"));

        Claim claim = claimWith(account, "false wall");
        assertThat(claim.assertions()).hasSize(2);
        assertThat(claim.state()).isEqualTo(State.CORROBORATED);
    }

    @Test
    void anotherNumberOfTheSameThingIsADifferenceAndNoCorroboration() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3)
                        .says("Jona Harke", "mayor", "the new bridge at Callow will cost 42 million marks"),
                Draft.of("b", "Marsh Radio", 4)
                        .says("Pia Wend", "engineer", "the new bridge at Callow will cost 61 million marks"));

        Claim claim = claimWith(account, "42 million");
        assertThat(claim.state()).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(claim.origins()).extracting(Origin::name).containsExactly("Jona Harke");
        assertThat(claim.assertions()).hasSize(2);
        assertThat(claim.differences()).extracting(Difference::what).containsExactly("marks");
    }

    @Test
    void sumsThatAreWrittenInOneWordAreHeldAgainstEachOther() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3).own("The new bridge at Callow will cost £42m."),
                Draft.of("b", "Marsh Radio", 4).own("The new bridge at Callow will cost £61m."));

        assertThat(account.claims()).extracting(Claim::state).doesNotContain(State.CORROBORATED);
    }

    @Test
    void anOutletThatIsSurerThanItsSourceIsNoted() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3)
                        .says(
                                "Jona Harke",
                                "mayor",
                                "the Callow bridge may be closed to lorries over cracks in a pillar"),
                Draft.of("b", "Marsh Radio", 3).own("The Callow bridge is closed to lorries over cracks in a pillar."));

        Claim claim = claimWith(account, "may be closed");
        assertThat(claim.overstatements()).singleElement().satisfies(over -> {
            assertThat(over.outlet().report()).isEqualTo("b");
            assertThat(over.source().report()).isEqualTo("a");
            assertThat(over.because()).isEqualTo("Marsh Radio tells it plainly; Jona Harke said “may”.");
        });
    }

    @Test
    void whatCameToPassDaysLaterIsNotHeldAgainstTheSource() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3)
                        .says(
                                "Jona Harke",
                                "mayor",
                                "the Callow bridge may be closed to lorries over cracks in a pillar"),
                Draft.of("b", "Marsh Radio", 9).own("The Callow bridge is closed to lorries over cracks in a pillar."));

        assertThat(account.claims())
                .allSatisfy(claim -> assertThat(claim.overstatements()).isEmpty());
    }

    @Test
    void whoIsAsSureAsItsSourceIsNotNoted() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3)
                        .says(
                                "Jona Harke",
                                "mayor",
                                "the Callow bridge may be closed to lorries over cracks in a pillar"),
                Draft.of("b", "Marsh Radio", 3).own("The Callow bridge may be closed to lorries over cracks."));

        assertThat(account.claims())
                .allSatisfy(claim -> assertThat(claim.overstatements()).isEmpty());
    }

    @Test
    void aDenialIsTiedToWhatItDenies() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3).told("two officials", "the grain was meant for the Orvik army"),
                Draft.of("b", "Marsh Radio", 4)
                        .denies("Rolf Tamm", "minister", "the grain was meant for the army of Orvik"));

        Claim claim = claimWith(account, "grain");
        assertThat(claim.state()).isEqualTo(State.DISPUTED);
        assertThat(claim.assertions())
                .extracting(a -> a.modality().polarity())
                .containsExactly(Polarity.ASSERTS, Polarity.DENIES);
        assertThat(claim.because()).contains("denied by Rolf Tamm");
        assertThat(claim.denying()).extracting(Origin::name).containsExactly("Rolf Tamm");
        assertThat(claim.origins()).hasSize(2).filteredOn(claim::isDeniedBy).hasSize(1);
    }

    @Test
    void aDenialInFewWordsIsTiedToTheFullerWordingThatItDenies() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3)
                        .says("a confidential audit", "", "the ferry line paid 38 million too much for engines in 2029")
                        .says("Lea Orm", "clerk", "the engines of the ferry line are loud and old"),
                Draft.of("b", "Marsh Radio", 4).denies("Rolf Tamm", "minister", "the line had paid too much"));

        Claim claim = claimWith(account, "38 million");
        assertThat(claim.state()).isEqualTo(State.DISPUTED);
        assertThat(claim.text()).isEqualTo("The ferry line paid 38 million too much for engines in 2029");
        assertThat(claim.because()).contains("Said by a confidential audit; denied by Rolf Tamm.");
    }

    @Test
    void aDenialDoesNotStandAgainstWhoSaysTheSameWithANot() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3)
                        .says("a confidential audit", "", "the ferry line had not paid too much for engines in 2029")
                        .says("Lea Orm", "clerk", "the engines of the ferry line are loud and old"),
                Draft.of("b", "Marsh Radio", 4).denies("Rolf Tamm", "minister", "the line had paid too much"));

        assertThat(account.claims()).extracting(Claim::state).doesNotContain(State.DISPUTED);
    }

    @Test
    void aDenialOfWhatNobodyHereSaysIsToldAsThat() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3).denies("Rolf Tamm", "minister", "the line had paid too much"));

        assertThat(account.claims().get(0).because())
                .isEqualTo("Only the denial is reported here: denied by Rolf Tamm.");
    }

    @Test
    void theWordingThatReadsOnItsOwnStandsForTheClaim() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3)
                        .says(
                                "Jona Harke",
                                "mayor",
                                "it was closed after cracks were found in two pillars of the bridge"),
                Draft.of("b", "Marsh Radio", 3)
                        .says("Pia Wend", "engineer", "the bridge was closed after cracks were found in two pillars"));

        assertThat(claimWith(account, "pillars").text())
                .isEqualTo("The bridge was closed after cracks were found in two pillars");
    }

    @Test
    void aNotInOneWordingOnlyIsADenial() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3).says("Lea Orm", "clerk", "the captain knew of the hidden crates"),
                Draft.of("b", "Marsh Radio", 4)
                        .says("Tor Belk", "lawyer", "the captain did not know of the hidden crates"));

        assertThat(claimWith(account, "knew").state()).isEqualTo(State.DISPUTED);
    }

    @Test
    void readersOfOneDocumentAreOneOrigin() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3)
                        .says("a confidential audit", "", "the ferry line paid 38 million too much for engines"),
                Draft.of("b", "Marsh Radio", 4)
                        .says("the audit by the Court", "", "the ferry line overpaid 38 million for engines"));

        Claim claim = claimWith(account, "38 million");
        assertThat(claim.assertions()).hasSize(2);
        assertThat(claim.origins()).hasSize(1);
        assertThat(claim.origins().get(0).kind()).isEqualTo(Origin.Kind.DOCUMENT);
    }

    @Test
    void differentThingsStayApart() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3).says("Jona Harke", "mayor", BRIDGE_CLOSED),
                Draft.of("b", "Marsh Radio", 3)
                        .says("Pia Wend", "engineer", "the Callow bridge will get new lamps next spring"));

        assertThat(account.claims()).hasSize(2);
    }

    @Test
    void aMovedMeetingIsOneLineWithItsHistory() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3)
                        .plans(
                                "The leaders will sign the canal treaty in Sedge on 20 March.",
                                "20 March",
                                "2031-03-20"),
                Draft.of("b", "Marsh Radio", 9)
                        .plans("The signing was postponed and will now be held on 2 April.", "2 April", "2031-04-02")
                        .own("It had been planned for 20 March.")
                        .at("20 March", "2031-03-20"));

        assertThat(account.timeline()).hasSize(1);
        Milestone line = account.timeline().get(0);
        assertThat(line.planned()).isTrue();
        assertThat(line.value()).isEqualTo("2031-04-02");
        assertThat(line.text()).endsWith("(planned for 2031-03-20, moved to 2031-04-02)");
    }

    @Test
    void oneSentenceCanTellOfTheOldDayAndTheNew() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3)
                        .plans(
                                "The leaders will sign the canal treaty in Sedge on 20 March.",
                                "20 March",
                                "2031-03-20"),
                Draft.of("b", "Marsh Radio", 9)
                        .plans(
                                "They put off a meeting planned for 20 March and will sign on 2 April.",
                                "20 March",
                                "2031-03-20")
                        .at("2 April", "2031-04-02"));

        assertThat(account.timeline()).extracting(Milestone::value).containsExactly("2031-04-02");
        assertThat(account.timeline().get(0).text()).contains("planned for 2031-03-20, moved to 2031-04-02");
    }

    @Test
    void whatMostReportsSayComesFirst() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3)
                        .own("Gulls sat on the quiet quay all morning.")
                        .says("Jona Harke", "mayor", BRIDGE_CLOSED),
                Draft.of("b", "Marsh Radio", 3).says("Jona Harke", "mayor", BRIDGE_CLOSED));

        assertThat(account.claims().get(0).text()).contains("bridge");
        assertThat(account.claims().get(1).text()).contains("Gulls");
    }

    @Test
    void aStoryWithoutAssertionsHasNoClaims() {
        Draft empty = Draft.of("a", "The Dell Post", 3).own("x");
        AnnotatedReport report = empty.report();
        AnnotatedReport bare = new AnnotatedReport(
                report.report(), "hand", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        Account account = new AccountWriter().account(Draft.story(List.of(bare)), List.of(bare), List.of());

        assertThat(account.claims()).isEmpty();
        assertThat(account.timeline()).isEmpty();
    }

    @Test
    void thatOneOutletHasItFromTheOtherIsSaidOnlyWhereItIsKnown() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3).own("Gulls sat on the quiet quay of Sedge all morning."),
                Draft.of("b", "Marsh Radio", 4).own("Gulls sat on the quiet quay of Sedge all morning."));

        assertThat(account.claims().get(0).because())
                .isEqualTo("2 outlets print it in their own voice: counted as one origin, since the other may have it"
                        + " from The Dell Post.");
    }

    @Test
    void anOutletThatNamesNobodyIsNotSaidToQuote() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3).says("Jona Harke", "mayor of Callow", BRIDGE_CLOSED),
                Draft.of("b", "Marsh Radio", 4)
                        .own("The Callow bridge was closed after cracks were found in two pillars.")
                        .own("Harke was there."));

        assertThat(claimWith(account, "Callow bridge").because())
                .startsWith("2 outlets print it, 1 quoting Jona Harke and 1 in its own voice: counted as one origin");
    }

    @Test
    void aBoardThatSpeaksIsNotQuotedAsItsHead() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3)
                        .says("Rike Holm", "head of the harbour inquiry board", "the helm of the barge worked well"),
                Draft.of("b", "Marsh Radio", 4).says("harbour inquiry board", "", BRIDGE_CLOSED));

        Claim claim = claimWith(account, "Callow bridge");
        assertThat(claim.because()).isEqualTo("Marsh Radio alone has it, quoting harbour inquiry board: one origin.");
    }

    private static Claim closedAsTold(String said) {
        Account account = account(
                Draft.of("a", "The Dell Post", 3)
                        .says("Jona Harke", "mayor", "the Callow bridge " + said + " closed to lorries over cracks"),
                Draft.of("b", "Marsh Radio", 3).own("The Callow bridge will be closed to lorries over cracks."));

        assertThat(account.claims()).hasSize(1);
        return account.claims().get(0);
    }

    @Test
    void whatWasReportedAsWouldIsNoLessSureThanWill() {
        assertThat(closedAsTold("would be").overstatements()).isEmpty();
    }

    @Test
    void whatWasReportedAsCouldIsLessSureThanWill() {
        assertThat(closedAsTold("could be").overstatements()).hasSize(1);
    }

    @Test
    void aDenialIsNotHeldAgainstWhatWasDoneLater() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3)
                        .denies("Alba Renn", "minister", "any envoy had been expelled over the grain case in Sedge"),
                Draft.of("b", "Marsh Radio", 6)
                        .told("an official", "the ministry expelled an envoy on 5 March over the grain case in Sedge")
                        .at("5 March", "2031-03-05"));

        assertThat(claimWith(account, "the ministry").state()).isEqualTo(State.SINGLE_ORIGIN);
    }

    @Test
    void whoTakesADenialBackIsNoVoiceAgainstAndTheChangeIsTold() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3)
                        .says("Lena Marr", "witness", "police fired tear gas into the crowd in Sedge")
                        .denies("Dana Wick", "police chief", "police had fired tear gas into the crowd"),
                Draft.of("b", "Marsh Radio", 9)
                        .says("Dana Wick", "police chief", "police had fired tear gas into the crowd in Sedge"));

        Claim claim = claimWith(account, "tear gas");
        assertThat(claim.state()).isEqualTo(State.CORROBORATED);
        assertThat(claim.because()).contains("Dana Wick denied it on 3 March 2031 and said so on 9 March 2031.");
    }

    @Test
    void whoDeniesLaterWhatHeSaidIsAVoiceAgainstAlone() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3)
                        .says("Lena Marr", "witness", "police fired tear gas into the crowd in Sedge")
                        .says("Dana Wick", "police chief", "police had fired tear gas into the crowd in Sedge"),
                Draft.of("b", "Marsh Radio", 9)
                        .denies("Dana Wick", "police chief", "police had fired tear gas into the crowd"));

        Claim claim = claimWith(account, "tear gas");
        assertThat(claim.state()).isEqualTo(State.DISPUTED);
        assertThat(claim.because())
                .startsWith("Said by Lena Marr; denied by Dana Wick.")
                .contains("Dana Wick said so on 3 March 2031 and denied it on 9 March 2031.");
    }

    @Test
    void theClaimIsWordedByWhatIsDeniedAndNotByTheAnswer() {
        Account account = account(
                Draft.of("a", "The Dell Post", 3)
                        .denies("company", "", "the sprinkler system of the Sedge mill had been switched off"),
                Draft.of("b", "Marsh Radio", 4)
                        .told("two clerks", "the sprinkler system of the Sedge mill had been switched off for repairs")
                        .says(
                                "Ines Tarn",
                                "company spokeswoman",
                                "the sprinkler system of the Sedge mill was working at the time"));

        Claim claim = claimWith(account, "switched off for repairs");
        assertThat(claim.text()).contains("switched off for repairs");
        assertThat(claim.because()).startsWith("Said by two clerks who told Marsh Radio; denied by ");
    }
}
