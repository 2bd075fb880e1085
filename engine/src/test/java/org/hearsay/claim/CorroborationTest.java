package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Claim;
import org.hearsay.model.NameType;
import org.hearsay.model.Origin;
import org.hearsay.model.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes two voices of one claim: not likeness, but that each says what it says. */
class CorroborationTest {

    private static Claim claimWith(String words, Draft... drafts) {
        List<AnnotatedReport> reports =
                List.of(drafts).stream().map(Draft::report).toList();
        return new AccountWriter()
                .account(Draft.story(reports), reports, List.of()).claims().stream()
                        .filter(claim -> claim.assertions().stream()
                                .anyMatch(a -> a.text().contains(words)))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void whoOnlySpeaksNearItDoesNotStandBehindIt() {
        Claim claim = claimWith(
                "nine times",
                Draft.of("a", "The Dell Post", 3)
                        .says(
                                "Jona Harke",
                                "mayor",
                                "the barge had stopped at Callow and Sedge nine times since winter"),
                Draft.of("b", "Marsh Radio", 4)
                        .says(
                                "Pia Wend",
                                "insurer",
                                "premiums rose for every barge that had stopped at Callow and Sedge"));

        assertThat(claim.state()).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(claim.because()).startsWith("The Dell Post alone has it, quoting Jona Harke: one origin.");
    }

    @Test
    void whoTellsOfAnotherDeedOfTheSamePersonDoesNotStandBehindIt() {
        Claim claim = claimWith(
                "released",
                Draft.of("a", "The Dell Post", 3)
                        .says("Jona Harke", "mayor", "the skipper of the Callow barge was released on bail"),
                Draft.of("b", "Marsh Radio", 4)
                        .says("Pia Wend", "doctor", "the skipper of the Callow barge was examined"));

        assertThat(claim.state()).isEqualTo(State.SINGLE_ORIGIN);
    }

    @Test
    void whoSpeaksOfAPlanDoesNotStandBehindTheDeed() {
        Claim claim = claimWith(
                "was closed",
                Draft.of("a", "The Dell Post", 3)
                        .says("Jona Harke", "mayor", "the Callow bridge was closed to heavy lorries"),
                Draft.of("b", "Marsh Radio", 4)
                        .says("Pia Wend", "engineer", "the Callow bridge will be closed to heavy lorries"));

        assertThat(claim.state()).isEqualTo(State.SINGLE_ORIGIN);
    }

    private static Claim bridgeClosing(String said, String denied) {
        return claimWith(
                "Callow bridge",
                Draft.of("a", "The Dell Post", 3).says("Pia Wend", "engineer", said),
                Draft.of("b", "Marsh Radio", 4).denies("Rolf Tamm", "minister", denied));
    }

    @Test
    void whoDeniesItAndWhoSaysThatItIsNotSoSayTheSame() {
        Claim claim = bridgeClosing("the Callow bridge would not close", "the Callow bridge would close");

        assertThat(claim.state()).isEqualTo(State.CORROBORATED);
        assertThat(claim.denying()).isEmpty();
    }

    @Test
    void whoDeniesThatItIsNotSoIsAgainstWhoSaysSo() {
        assertThat(bridgeClosing("the Callow bridge would not close", "the Callow bridge would not close")
                        .state())
                .isEqualTo(State.DISPUTED);
        assertThat(bridgeClosing("the Callow bridge would close", "the Callow bridge would close")
                        .state())
                .isEqualTo(State.DISPUTED);
    }

    private static Claim bridgeBuilt(String when, String value, String otherwise, String other) {
        return claimWith(
                "Callow bridge",
                Draft.of("a", "The Dell Post", 3)
                        .says("Jona Harke", "mayor", "the Callow bridge was built by convicts " + when)
                        .at(when, value),
                Draft.of("b", "Marsh Radio", 4)
                        .says("Pia Wend", "engineer", "the Callow bridge was built by convicts " + otherwise)
                        .at(otherwise, other));
    }

    @ParameterizedTest
    @CsvSource({
        "in 1987, 1987, in 1978, 1978, year, 1987, 1978",
        "in June, 2030-06, in July, 2030-07, month, 2030-06, 2030-07",
        "at 3 p.m., 2031-03-02T15:00, at 5 p.m., 2031-03-02T17:00, hour, 15:00, 17:00",
    })
    void whoGivesAnotherTimeDoesNotStandBehindIt(
            String when, String value, String otherwise, String other, String level, String first, String second) {
        Claim claim = bridgeBuilt(when, value, otherwise, other);

        assertThat(claim.state()).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(claim.because()).contains("They differ on " + level + ": " + first + ", then " + second + ".");
    }

    @Test
    void whoGivesACoarserTimeStandsBehindIt() {
        Claim claim = bridgeBuilt("in June", "2030-06", "on 3 June", "2030-06-03");

        assertThat(claim.state()).isEqualTo(State.CORROBORATED);
        assertThat(claim.differences()).isEmpty();
    }

    @Test
    void whatIsSaidAsideIsTakenForGrantedAndNotTold() {
        Claim claim = claimWith(
                "were killed",
                Draft.of("a", "The Dell Post", 3)
                        .says("Jona Harke", "mayor", "four people were killed on the Callow barge"),
                Draft.of("b", "Marsh Radio", 4)
                        .says(
                                "Pia Wend",
                                "passenger",
                                "the Callow barge on which four people were killed smelt of tar"));

        assertThat(claim.origins()).extracting(Origin::name).containsExactly("Jona Harke");
    }

    @Test
    void aTollThatRoseBearsOutThatThereWereAtLeastSoMany() {
        Draft first = Draft.of("a", "The Dell Post", 3)
                .says("Jona Harke", "mayor", "four people were killed on the Callow barge");
        Draft careful = Draft.of("a", "The Dell Post", 3)
                .says("Jona Harke", "mayor", "at least four people were killed on the Callow barge");
        Draft later = Draft.of("b", "Marsh Radio", 5)
                .says("Pia Wend", "doctor", "six people were killed on the Callow barge");

        assertThat(claimWith("four", first, later).state()).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(claimWith("four", careful, later).state()).isEqualTo(State.CORROBORATED);
    }

    @Test
    void theStateIsThatOfTheWordingThatMostVoicesSay() {
        Claim claim = claimWith(
                "Callow bridge",
                Draft.of("a", "The Dell Post", 3)
                        .says(
                                "Jona Harke",
                                "mayor",
                                "the Callow bridge was closed to lorries from the quarry at noon and 40 guards posted"),
                Draft.of("b", "Marsh Radio", 4)
                        .says(
                                "Pia Wend",
                                "engineer",
                                "the Callow bridge was closed to lorries from the quarry at noon"),
                Draft.of("c", "Fen Herald", 4)
                        .says("Tor Belk", "skipper", "the Callow bridge was closed to quarry lorries at noon"));

        assertThat(claim.text()).doesNotContain("guards");
        assertThat(claim.origins()).extracting(Origin::name).containsExactly("Jona Harke", "Pia Wend", "Tor Belk");
    }

    @Test
    void aFragmentIsCorroboratedByNothing() {
        Claim claim = claimWith(
                "The closing",
                Draft.of("a", "The Dell Post", 3).told("two clerks", "The closing of the Callow bridge"),
                Draft.of("b", "Marsh Radio", 4)
                        .says("Pia Wend", "engineer", "a vote on the Callow bridge before any closing"));

        assertThat(claim.state()).isEqualTo(State.SINGLE_ORIGIN);
    }

    @Test
    void aGovernmentIsOneVoiceByWhateverName() {
        Claim claim = claimWith(
                "ferry",
                Draft.of("a", "The Dell Post", 3)
                        .says("Kremlin", "seat of government: Russia", "the ferry to Callow was stopped on Monday"),
                Draft.of("b", "Marsh Radio", 4)
                        .says(
                                "Russia",
                                "the government, here called Moscow",
                                "the ferry to Callow was stopped on Monday"));

        assertThat(claim.state()).isEqualTo(State.SINGLE_ORIGIN);
    }

    @Test
    void anOfficialAndTheGovernmentForWhichHeSpeaksAreOneVoice() {
        Claim claim = claimWith(
                "ferry",
                Draft.of("a", "The Dell Post", 3)
                        .says("Pavel Moore", "Iranian transport minister", "the ferry to Callow was stopped on Monday"),
                Draft.of("b", "Marsh Radio", 4)
                        .says(
                                "Iran",
                                "the government, here called Tehran",
                                "the ferry to Callow was stopped on Monday"));

        assertThat(claim.state()).isEqualTo(State.SINGLE_ORIGIN);
    }

    @Test
    void twoGovernmentsAreTwoVoices() {
        Claim claim = claimWith(
                "ferry",
                Draft.of("a", "The Dell Post", 3)
                        .says(
                                "Oman",
                                "the government, here called Muscat",
                                "the ferry to Callow was stopped on Monday"),
                Draft.of("b", "Marsh Radio", 4)
                        .says(
                                "Iran",
                                "the government, here called Tehran",
                                "the ferry to Callow was stopped on Monday"));

        assertThat(claim.state()).isEqualTo(State.CORROBORATED);
    }

    @Test
    void anOfficeThatIsCalledAnAgencyIsNoOutlet() {
        Claim claim = claimWith(
                "bridge",
                Draft.of("a", "The Dell Post", 3)
                        .says("Callow Roads Agency", "", "the Callow bridge was closed to heavy lorries"),
                Draft.of("b", "Marsh Radio", 4)
                        .says("tax agency", "", "the Callow bridge was closed to heavy lorries"));

        assertThat(claim.origins()).extracting(Origin::kind).containsOnly(Origin.Kind.ON_RECORD);
    }

    @Test
    void anAgencyNamedByItsInitialsIsThatAgency() {
        Claim claim = claimWith(
                "bridge",
                Draft.ofAgency("w", "Fen Press Agency", 3).own("The Callow bridge was closed to heavy lorries."),
                Draft.of("a", "Marsh Radio", 3).says("FPA", "", "the Callow bridge was closed to heavy lorries"),
                Draft.of("b", "The Dell Post", 4)
                        .says("the agency FPA", "", "the Callow bridge was closed to heavy lorries"));

        assertThat(claim.state()).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(claim.origins()).extracting(Origin::name).containsExactly("Fen Press Agency");
    }

    @Test
    void theNewspaperIsTheOneOtherOutletThatAReportNames() {
        Claim claim = claimWith(
                "bridge",
                Draft.of("a", "The Dell Post", 3).told("two clerks", "the Callow bridge was closed to heavy lorries"),
                Draft.of("b", "Marsh Radio", 4)
                        .own("The Dell Post spoke to clerks.")
                        .named("The Dell Post")
                        .says("newspaper", "", "the Callow bridge was closed to heavy lorries"));

        assertThat(claim.state()).isEqualTo(State.SINGLE_ORIGIN);
    }

    @Test
    void aBareDescriptionMayMeanTheInstitutionNamedBesideIt() {
        Claim claim = claimWith(
                "rate",
                Draft.of("a", "Bank of Sedge", 3).own("The rate was lowered to three percent by four members."),
                Draft.of("b", "Marsh Radio", 4)
                        .says("bank's statement", "", "the rate was lowered to three percent by four members"));

        assertThat(claim.state()).isEqualTo(State.SINGLE_ORIGIN);
    }

    @Test
    void theAuthoritiesMayBeWhoeverIsNamedBesideThem() {
        Claim claim = claimWith(
                "bridge",
                Draft.of("a", "The Dell Post", 3)
                        .says("Jona Harke", "mayor", "the Callow bridge was closed to heavy lorries"),
                Draft.of("b", "Marsh Radio", 4)
                        .says("authorities", "", "the Callow bridge was closed to heavy lorries"));

        assertThat(claim.state()).isEqualTo(State.SINGLE_ORIGIN);
    }

    @Test
    void oneOfficeInTwoWordingsIsOneVoice() {
        Claim claim = claimWith(
                "bridge",
                Draft.of("a", "The Dell Post", 3)
                        .says("regional roads warden", "", "the Callow bridge was closed to heavy lorries"),
                Draft.of("b", "Marsh Radio", 4)
                        .says("region's roads warden", "", "the Callow bridge was closed to heavy lorries"));

        assertThat(claim.state()).isEqualTo(State.SINGLE_ORIGIN);
    }

    @Test
    void whoSpeaksOfItWithoutSayingAsMuchIsNamedBesideTheVoices() {
        Claim claim = claimWith(
                "61 million",
                Draft.of("a", "The Dell Post", 3)
                        .says("Jona Harke", "mayor", "the new bridge at Callow will cost 42 million marks"),
                Draft.of("b", "Marsh Radio", 4)
                        .says("Pia Wend", "engineer", "the new bridge at Callow will cost 61 million marks"));

        assertThat(claim.because()).contains("Pia Wend speaks of it without saying as much.");
    }

    @Test
    void aPressReleaseIsAnOriginOfItsOwnEvenWhereAPaperWasFirst() {
        Draft paper = Draft.of("a", "The Dell Post", 3).own("The Callow bridge was closed to heavy lorries.");
        Draft release = Draft.of("b", "Roads Office of Sedge", 4).own("The Callow bridge was closed to heavy lorries.");

        assertThat(claimWith("bridge", paper, release).state()).isEqualTo(State.SINGLE_ORIGIN);
        Claim claim = claimWith("bridge", paper, release.asDocument());
        assertThat(claim.state()).isEqualTo(State.CORROBORATED);
        assertThat(claim.origins()).extracting(Origin::kind).containsExactly(Origin.Kind.OUTLET, Origin.Kind.DOCUMENT);
    }

    @Test
    void twoOutletsThatTellItInWordsOfTheirOwnAreTwoVoices() {
        Draft first = Draft.of("a", "The Dell Post", 3).own("The Callow bridge was closed to heavy lorries on Monday.");
        Draft second = Draft.of("b", "Marsh Radio", 4)
                .own("On Monday the engineers closed the Callow bridge to all heavy lorries.");

        Claim claim = claimWith("bridge", first, second);

        assertThat(claim.state()).isEqualTo(State.CORROBORATED);
        assertThat(claim.origins()).extracting(Origin::name).containsExactly("The Dell Post", "Marsh Radio");
    }

    @Test
    void anOutletThatNamesTheOtherMayHaveItFromThere() {
        Draft first = Draft.of("a", "The Dell Post", 3).own("The Callow bridge was closed to heavy lorries on Monday.");
        Draft second = Draft.of("b", "Marsh Radio", 4)
                .own("On Monday the engineers closed the Callow bridge to all heavy lorries.")
                .own("The Dell Post had pictures of the queue.");

        assertThat(claimWith("bridge", first, second).state()).isEqualTo(State.SINGLE_ORIGIN);
    }

    @Test
    void anOutletThatNamesTheSpeakerMayHaveItFromHim() {
        Draft first = Draft.of("a", "The Dell Post", 3)
                .says("Jona Harke", "mayor", "the Callow bridge was closed to heavy lorries on Monday");
        Draft second = Draft.of("b", "Marsh Radio", 4)
                .own("On Monday the engineers closed the Callow bridge to all heavy lorries.");
        Draft third = Draft.of("c", "Fen Herald", 4)
                .own("On Monday the engineers closed the Callow bridge to all heavy lorries.")
                .own("Harke was on the spot.");

        assertThat(claimWith("bridge", first, second).state()).isEqualTo(State.CORROBORATED);
        assertThat(claimWith("bridge", first, third).state()).isEqualTo(State.SINGLE_ORIGIN);
    }

    @Test
    void anOutletMayHaveFromItsOwnEarlierReportWhatASpeakerSaidThere() {
        Draft first = Draft.of("a", "The Dell Post", 3)
                .says("Jona Harke", "mayor", "the Callow bridge was closed to heavy lorries on Monday");
        Draft later = Draft.of("b", "The Dell Post", 4)
                .own("On Monday the engineers closed the Callow bridge to all heavy lorries.");

        assertThat(claimWith("bridge", first, later).state()).isEqualTo(State.SINGLE_ORIGIN);
    }

    private static final String CLOSED = "the Callow bridge was closed to heavy lorries";

    private static State stateOfTwo(String one, String other) {
        return claimWith(
                        "bridge",
                        Draft.of("a", "The Dell Post", 3).told(one, CLOSED),
                        Draft.of("b", "Marsh Radio", 4).told(other, CLOSED))
                .state();
    }

    @Test
    void anInstitutionThatSpeaksAsOneIsOneVoiceInAllOutlets() {
        assertThat(stateOfTwo("police", "police")).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(stateOfTwo("police", "the police")).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(stateOfTwo("prosecutors", "prosecutors")).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(stateOfTwo("Callow police", "police in Callow")).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(stateOfTwo("Callow police", "police")).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(stateOfTwo("police investigating the queue", "police")).isEqualTo(State.SINGLE_ORIGIN);
    }

    @Test
    void aSpokesmanWithoutANameIsTheInstitutionForWhichHeSpeaks() {
        String office = "a spokesman for the Roads Office";
        assertThat(stateOfTwo(office, office)).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(stateOfTwo(office, "a Roads Office spokeswoman")).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(stateOfTwo("a company spokeswoman", "the company's spokesman"))
                .isEqualTo(State.SINGLE_ORIGIN);
        assertThat(claimWith(
                                "bridge",
                                Draft.of("a", "The Dell Post", 3).told(office, CLOSED),
                                Draft.of("b", "Marsh Radio", 4).says("Roads Office", "", CLOSED))
                        .state())
                .isEqualTo(State.SINGLE_ORIGIN);
    }

    @Test
    void someOfAnInstitutionsPeopleAreUnnamedSourcesOfTheirOutlet() {
        assertThat(stateOfTwo("two detectives", "two detectives")).isEqualTo(State.CORROBORATED);
        assertThat(stateOfTwo("several investigators", "two clerks")).isEqualTo(State.CORROBORATED);
        assertThat(stateOfTwo("a former spokesman for the Roads Office", "two clerks"))
                .isEqualTo(State.CORROBORATED);
    }

    @Test
    void twoInstitutionsWithoutANameAreTwoVoices() {
        assertThat(stateOfTwo("Callow police", "Orvik police")).isEqualTo(State.CORROBORATED);
        assertThat(stateOfTwo("police", "prosecutors")).isEqualTo(State.CORROBORATED);
        assertThat(stateOfTwo("a spokesman for the Roads Office", "a harbour spokesman"))
                .isEqualTo(State.CORROBORATED);
    }

    private static State stateOf(Draft... drafts) {
        return claimWith("bridge", drafts).state();
    }

    @Test
    void theShortNameOfAnOutletInAChainIsThatOutlet() {
        Draft first = Draft.of("a", "The Dell Post", 3).told("two officials", CLOSED);

        assertThat(stateOf(first, Draft.of("b", "Marsh Radio", 4).told("officials", CLOSED, "the Post")))
                .isEqualTo(State.SINGLE_ORIGIN);
        assertThat(stateOf(first, Draft.of("b", "Marsh Radio", 4).told("officials", CLOSED, "the Herald")))
                .isEqualTo(State.CORROBORATED);
    }

    @Test
    void aShortNameThatTwoOutletsShareIsNeitherOfThem() {
        Draft first = Draft.of("a", "The Dell Post", 3).told("two officials", CLOSED);
        Draft other = Draft.of("b", "The Fen Post", 3).own("Rain is likely.");
        Draft third = Draft.of("c", "Marsh Radio", 4).told("officials", CLOSED, "the Post");

        assertThat(stateOf(first, other, third)).isEqualTo(State.CORROBORATED);
    }

    @Test
    void twoOutletsThatPrintStayTwoThoughTheNameOfOneEndsAsTheOther() {
        assertThat(stateOf(
                        Draft.of("a", "The Dell Post", 3).told("two officials", CLOSED),
                        Draft.of("b", "The Post", 4).told("two clerks", CLOSED)))
                .isEqualTo(State.CORROBORATED);
    }

    private static State stateOfCredits(String one, String other) {
        return stateOf(
                Draft.of("a", "The Dell Post", 3).credit(one).own("The Callow bridge was closed on Monday."),
                Draft.of("b", "Marsh Radio", 4)
                        .credit(other)
                        .own("On Monday the engineers closed the Callow bridge to lorries."));
    }

    @Test
    void anAgencyIsOneByWhateverOfItsNames() {
        assertThat(stateOfCredits("AP", "Associated Press")).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(stateOfCredits("AFP", "Agence France-Presse")).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(stateOfCredits("BBC News", "BBC")).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(stateOfCredits("Fen News Agency", "Fen")).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(stateOfCredits("FPA", "Fen Press Agency")).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(stateOfCredits("AFP", "Associated Press")).isEqualTo(State.CORROBORATED);
    }

    @Test
    void whoToldTwoPapersThatCreditOneAgencyToldTheAgency() {
        Claim claim = claimWith(
                "bridge",
                Draft.of("a", "The Dell Post", 3).credit("Fen Press Agency").told("two officials", CLOSED),
                Draft.of("b", "Marsh Radio", 4)
                        .credit("Fen Press Agency")
                        .told("two officials", "engineers had closed the Callow bridge to heavy lorries"));

        assertThat(claim.state()).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(claim.origins()).extracting(Origin::name).containsExactly("two officials who told Fen Press Agency");
    }

    private static Draft official(String id, String outlet, String name, String role) {
        return Draft.of(id, outlet, 3).says(name, role, CLOSED);
    }

    private static State stateWithSpokesman(String institution, String role) {
        return stateOf(
                official("a", "The Dell Post", institution, ""), official("b", "Marsh Radio", "Vera Lund", role));
    }

    @Test
    void anInstitutionAndWhoSpeaksForItByItsCommonNounAreOneVoice() {
        assertThat(stateWithSpokesman("Sedge Council", "council spokeswoman")).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(stateWithSpokesman("the Interior Ministry", "ministry spokesman"))
                .isEqualTo(State.SINGLE_ORIGIN);
        assertThat(stateWithSpokesman("Sedge police", "police chief")).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(stateWithSpokesman("Norvik Shipping", "company spokesman")).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(stateWithSpokesman("Norvik Shipping", "Norvik spokesman")).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(stateOf(
                        official("a", "The Dell Post", "Norvik Shipping", ""),
                        Draft.of("b", "Marsh Radio", 4).told("a company spokeswoman", CLOSED)))
                .isEqualTo(State.SINGLE_ORIGIN);
    }

    @Test
    void whoIsDescribedByTheRoleOfANamedSpeakerIsNoOtherVoice() {
        assertThat(stateOf(
                        official("a", "The Dell Post", "Vera Lund", "Orvik's envoy"),
                        Draft.of("b", "Marsh Radio", 4).told("Orvik's envoy", CLOSED)))
                .isEqualTo(State.SINGLE_ORIGIN);
        assertThat(stateOf(
                        official("a", "The Dell Post", "Vera Lund", "Orvik's envoy"),
                        Draft.of("b", "Marsh Radio", 4).told("Tarn's envoy", CLOSED)))
                .isEqualTo(State.CORROBORATED);
    }

    @Test
    void whoSpeaksForAnotherInstitutionIsAnotherVoice() {
        assertThat(stateWithSpokesman("Sedge Council", "company spokesman")).isEqualTo(State.CORROBORATED);
        assertThat(stateWithSpokesman("Transport Ministry", "Interior Ministry spokesman"))
                .isEqualTo(State.CORROBORATED);
        assertThat(stateWithSpokesman("Sedge Council", "council member's neighbour"))
                .isEqualTo(State.CORROBORATED);
        assertThat(stateOf(
                        official("a", "The Dell Post", "Pia Wend", "").named("Pia Wend", NameType.PERSON),
                        official("b", "Marsh Radio", "Vera Lund", "company spokeswoman")))
                .isEqualTo(State.CORROBORATED);
        assertThat(stateOf(
                        official("a", "The Dell Post", "Ana Roe", "police chief"),
                        official("b", "Marsh Radio", "Vera Lund", "police spokeswoman")))
                .isEqualTo(State.CORROBORATED);
    }

    @Test
    void twoMinistriesStayTwoBesideOneWhoMaySpeakForEither() {
        Draft spokesman = official("a", "The Dell Post", "Jan Orr", "ministry spokesman");
        Draft interior = official("b", "Marsh Radio", "the Interior Ministry", "");
        Draft transport = official("c", "Fen Herald", "the Transport Ministry", "");

        assertThat(claimWith("bridge", spokesman, interior, transport).origins())
                .hasSize(2);
        assertThat(claimWith("bridge", interior, spokesman, transport).origins())
                .hasSize(2);
        assertThat(claimWith("bridge", interior, transport, spokesman).origins())
                .hasSize(2);
    }

    private static List<Claim> claimsOfTwo(Draft one, Draft other) {
        List<AnnotatedReport> reports = List.of(one.report(), other.report());
        return new AccountWriter()
                .account(Draft.story(reports), reports, List.of())
                .claims();
    }

    private static List<Claim> claimsOfTwo(String one, String other) {
        return claimsOfTwo(
                Draft.of("a", "The Dell Post", 3).says("Jona Harke", "mayor", one),
                Draft.of("b", "Marsh Radio", 9).says("Pia Wend", "doctor", other));
    }

    @ParameterizedTest
    @CsvSource({
        "the minister will visit the Callow barge, the minister visited the Callow barge",
        "the minister will visit the Callow barge, the minister has cancelled her visit to the Callow barge",
        "the minister will visit the Callow barge, the minister's visit to the Callow barge was called off",
        "the Callow ferry would reopen to lorries, the Callow ferry reopened to lorries",
        "the Callow yard will hire 300 workers, the Callow yard hired 300 workers",
        "the minister will face questions about the Callow barge, "
                + "the minister resigned hours before she was to face questions about the Callow barge",
        "the Callow yard will not appeal against the ruling that ordered it to pay 45 million dollars to residents, "
                + "a court ordered the Callow yard to pay 45 million dollars to residents",
    })
    void neitherTheDeedNorTheCancellationNorTheReasonOfAPlanBearsThePlanOut(String plan, String other) {
        assertThat(claimsOfTwo(plan, other)).extracting(Claim::state).containsOnly(State.SINGLE_ORIGIN);
        assertThat(claimsOfTwo(other, plan)).extracting(Claim::state).containsOnly(State.SINGLE_ORIGIN);
    }

    @ParameterizedTest
    @CsvSource({
        "the minister will visit the Callow barge, the minister is to visit the Callow barge",
        "the minister will visit the Callow barge, the minister would soon visit the Callow barge",
        "the minister did not visit the Callow barge, the minister never visited the Callow barge",
        "the minister cancelled her visit to the Callow barge, the minister's visit to the Callow barge was cancelled",
        "the man who shot four guards in Callow was arrested, a man was arrested who shot four guards in Callow",
        "the Callow ferry will close and trains will be suspended, the Callow ferry will close",
    })
    void onePlanOrDeedInOtherWordsIsBorneOut(String one, String other) {
        assertThat(claimsOfTwo(one, other)).extracting(Claim::state).containsOnly(State.CORROBORATED);
    }

    private static Draft march(String id, String outlet, int day, String number, String value) {
        return Draft.of(id, outlet, day)
                .says(
                        "Jona Harke",
                        "mayor",
                        "about " + number + " people marched through Callow on Saturday against the quarry")
                .at("Saturday", value);
    }

    @Test
    void whatIsAlikeAndDoneOnTwoDaysIsTwoEvents() {
        List<Claim> claims = claimsOfTwo(
                march("a", "The Dell Post", 9, "8,000", "2031-03-08"),
                march("b", "Marsh Radio", 16, "5,000", "2031-03-15"));

        assertThat(claims).hasSize(2);
        assertThat(claims).flatExtracting(Claim::differences).isEmpty();
    }

    @Test
    void aReportWrittenOverTheLastWeeksOneTellsOfAnotherEvent() {
        AnnotatedReport last =
                march("a", "The Dell Post", 9, "8,000", "2031-03-08").report();
        AnnotatedReport next =
                march("b", "Marsh Radio", 16, "5,000", "2031-03-15").report();

        assertThat(new AccountWriter()
                        .account(Draft.story(List.of(last, next)), List.of(last, next), List.of(Draft.copy(next, last)))
                        .claims())
                .hasSize(2);
    }

    @Test
    void whatIsOnlyMentionedIsNotTold() {
        assertThat(claimsOfTwo(
                        "the Callow yard will not appeal against the ruling that ordered it to pay 45 million dollars",
                        "a court in Callow ordered the Callow yard to pay 45 million dollars"))
                .hasSize(2);
    }

    @Test
    void whatIsEqualButForTheDayIsOneEventWhoseDayIsDisputed() {
        List<Claim> claims = claimsOfTwo(
                march("a", "The Dell Post", 9, "5,000", "2031-03-08"),
                march("b", "Marsh Radio", 9, "5,000", "2031-03-07"));

        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).state()).isEqualTo(State.SINGLE_ORIGIN);
    }

    @Test
    void whatBefellDifferentPeopleIsNotOneNumber() {
        List<Claim> claims = claimsOfTwo(
                "three demonstrators were injured in Callow", "five police officers were injured in Callow");

        assertThat(claims).hasSize(2);
        assertThat(claimsOfTwo("three people were injured in Callow", "five officers were injured in Callow"))
                .flatExtracting(Claim::differences)
                .hasSize(1);
    }

    @Test
    void timesThatOnlySayWhenAreNotComparedAsCounts() {
        assertThat(claimsOfTwo(
                        "ferries to Callow resumed sailing two days later than announced",
                        "ferries to Callow resumed sailing five days after the accident"))
                .hasSize(1)
                .flatExtracting(Claim::differences)
                .isEmpty();
        assertThat(claimsOfTwo(
                        "the repair of the Callow bridge will take six weeks",
                        "the repair of the Callow bridge will take about nine weeks"))
                .flatExtracting(Claim::differences)
                .hasSize(1);
    }
}
