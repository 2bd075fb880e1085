package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Check;
import org.hearsay.model.Entailment;
import org.hearsay.model.Evidence;
import org.hearsay.model.Passage;
import org.hearsay.model.Stance;
import org.hearsay.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimCheckerTest {

    private static final Entailment FOLLOWS = new Entailment(0.97, 0.02, 0.01);
    private static final Entailment OPEN = new Entailment(0.01, 0.98, 0.01);
    private static final Entailment CONTRADICTED = new Entailment(0.01, 0.01, 0.98);

    private static ClaimChecker.Told told() {
        return story(
                Draft.of("a", "The Dell Post", 3)
                        .own("A cargo of rifles was found on the barge Corda in the port of Sedge on Monday.")
                        .says("Jona Harke", "mayor of Sedge", "police found 40 rifles on the barge Corda")
                        .told("two officials", "Premier Alva Renk is expected to travel to Orvik next week")
                        .says("Lea Orm", "head of the lock office", "the lower gate had not been locked")
                        .report(),
                Draft.of("b", "Marsh Radio", 4)
                        .says("Pia Wend", "police chief", "officers discovered 40 rifles aboard the barge Corda")
                        .says("the National Bank", "", "the bank lowered its main rate to 3.5 percent")
                        .says("Tor Belk", "clerk", "Denna accused Varo of hiding the letters")
                        .denies("Rolf Tamm", "minister", "the rifles were meant for the army of Orvik")
                        .report(),
                Draft.of("c", "The Lock Gazette", 4)
                        .told("two customs officers", "the rifles were meant for the Orvik army")
                        .says("Gil Sarn", "engineer", "a pump may have failed before the flood")
                        .says("Ida Voss", "colonel", "guns can be taken from Lund and used by Sorn to shell the ford")
                        .says("Una Rask", "judge", "the hearing of the Brandt case was postponed")
                        .report());
    }

    private static ClaimChecker.Told story(AnnotatedReport... told) {
        List<AnnotatedReport> reports = List.of(told);
        return new ClaimChecker.Told(new AccountWriter().account(Draft.story(reports), reports, List.of()), reports);
    }

    private static Check check(String claim) {
        return check(told(), Draft.judge(), claim);
    }

    private static Check check(ClaimChecker.Told told, EntailmentJudge judge, String claim) {
        return new ClaimChecker(judge).check(Draft.claim(claim), List.of(told));
    }

    /** A judge who goes by what stands in a passage. */
    private static EntailmentJudge judge(Function<String, Entailment> says) {
        return (claim, passages) ->
                passages.stream().map(passage -> says.apply(passage.text())).toList();
    }

    @Test
    void twoVoicesCorroborate() {
        Check check = check("Police found 40 rifles on the barge Corda.");

        assertThat(check.verdict()).isEqualTo(Verdict.CORROBORATED);
        assertThat(check.origins()).isEqualTo(2);
        assertThat(check.because()).isEqualTo("2 independent origins say it: Jona Harke and Pia Wend.");
    }

    @Test
    void aChangedNumberIsNotSupported() {
        Check check = check("Police found 14 rifles on the barge Corda.");

        assertThat(check.verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(check.evidence()).extracting(Evidence::stance).containsOnly(Stance.DIFFERS);
        assertThat(check.because()).contains("40").contains("14");
    }

    @Test
    void whatIsSaidInOtherWordsIsSupportedWithItsChance() {
        Check check = check("No one had secured the lower gate.");

        assertThat(check.verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
        assertThat(check.evidence().get(0).because()).matches("It says so in other words \\(\\d+ %\\)\\.");
    }

    @Test
    void whatTheStoryTellsAsTheSameClaimNeedsLessToSupport() {
        EntailmentJudge judge = judge(text -> text.contains("officers discovered")
                ? new Entailment(0.15, 0.8, 0.05)
                : text.contains("police found") ? FOLLOWS : OPEN);

        Check check = check(told(), judge, "The police came upon forty rifles.");

        assertThat(check.verdict()).isEqualTo(Verdict.CORROBORATED);
        assertThat(check.evidence())
                .filteredOn(evidence -> evidence.assertion().text().contains("officers"))
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.because())
                        .startsWith("It says the same as “police found 40 rifles on the barge Corda”"));
    }

    private static Check checkGate(Entailment stoodOpen) {
        ClaimChecker.Told told = story(
                Draft.of("a", "The Dell Post", 3)
                        .says("Lea Orm", "head of the lock office", "the lower gate stood open")
                        .report(),
                Draft.of("b", "Marsh Radio", 4)
                        .says("Gil Sarn", "engineer", "anyone might have walked through the lower gate")
                        .report());
        EntailmentJudge judge =
                judge(text -> text.contains("walked through") ? new Entailment(0.51, 0.05, 0.44) : stoodOpen);
        return check(told, judge, "The lower gate was left unsecured.");
    }

    @Test
    void whereOneBearsTheClaimOutLessWillDoForAnother() {
        assertThat(checkGate(OPEN).origins()).isZero();
        assertThat(checkGate(FOLLOWS).verdict()).isEqualTo(Verdict.CORROBORATED);
        assertThat(checkGate(FOLLOWS).evidence())
                .extracting(Evidence::because)
                .allMatch(because -> because.startsWith("It says so in other words ("))
                .anyMatch(because -> because.endsWith(" % by itself)."));
    }

    @Test
    void whatIsThereWordForWordIsSupportedWhateverTheJudgeSays() {
        EntailmentJudge doubter = judge(text -> text.contains("accused Varo") ? CONTRADICTED : OPEN);

        Check check = check(told(), doubter, "Denna accused Varo of hiding the letters.");

        assertThat(check.verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
        assertThat(check.evidence().get(0).because()).isEqualTo("It says it in the same words.");
    }

    private static Check checkOfDoubter(String told, String claim) {
        ClaimChecker.Told story =
                story(Draft.of("a", "The Dell Post", 3).own(told).report());
        return check(story, judge(text -> OPEN), claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A former aide to Mara Lund was arrested in Sedge on Friday. | Mara Lund was arrested.",
                "The aides of Jona Harke and Mara Lund were arrested. | Mara Lund were arrested.",
                "The owner of the ferry Hesper was fined. | The ferry Hesper was fined.",
                "The owners of the Corda, the ferry Hesper and the Marl were fined."
                        + " | The ferry Hesper and the Marl were fined.",
                "Police are trying to establish whether the driver was drunk. | The driver was drunk.",
                "The claim that the driver was drunk came from Sedge. | The driver was drunk.",
                "In a hoax, the driver was drunk. | The driver was drunk.",
                "The driver was drunk or asleep. | The driver was drunk.",
            })
    void theSameWordsOfAnotherOrLeftOpenSupportNothing(String told, String claim) {
        assertThat(checkOfDoubter(told, claim).origins()).as(told).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry Hesper was fined. | The ferry Hesper was fined.",
                "On Monday, the ferry Hesper was fined in Sedge. | The ferry Hesper was fined.",
                "The pilot was freed and the ferry Hesper was fined. | The ferry Hesper was fined.",
                "Police said that the ferry Hesper was fined. | The ferry Hesper was fined.",
                "The pilot was told: “The ferry Hesper was fined.” | The ferry Hesper was fined.",
            })
    void aClauseInTheSameWordsSupports(String told, String claim) {
        assertThat(checkOfDoubter(told, claim).evidence())
                .as(told)
                .extracting(Evidence::because)
                .containsExactly("It says it in the same words.");
    }

    @Test
    void anEarlierNumberIsAnUpdatedOneAndALaterOneADispute() {
        ClaimChecker.Told told = story(
                Draft.of("a", "The Dell Post", 3)
                        .says("Jona Harke", "mayor", "12 people were killed in the flood of Sedge")
                        .report(),
                Draft.of("b", "Marsh Radio", 5)
                        .says("Pia Wend", "police chief", "17 people were killed in the flood of Sedge")
                        .report());

        Check updated = check(
                told,
                judge(text -> text.contains("17") ? FOLLOWS : CONTRADICTED),
                "17 people were killed in the flood of Sedge.");
        assertThat(updated.verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
        assertThat(updated.evidence())
                .filteredOn(evidence -> evidence.stance() == Stance.DIFFERS)
                .singleElement()
                .satisfies(evidence ->
                        assertThat(evidence.because()).endsWith("It was told earlier, and may have been right then."));

        Check outdated = check(
                told,
                judge(text -> text.contains("12") ? FOLLOWS : CONTRADICTED),
                "12 people were killed in the flood of Sedge.");
        assertThat(outdated.verdict()).isEqualTo(Verdict.DISPUTED);
    }

    @Test
    void whatCameBeforeIsNotTakenForTheCause() {
        assertThat(check("A defective pump could have caused the flood.").verdict())
                .isNotIn(Verdict.SINGLE_ORIGIN, Verdict.CORROBORATED);
    }

    @Test
    void whatIsSaidInOtherWordsIsDisputedByWhoDeniesIt() {
        Check check = check("The army of Orvik was to get the rifles.");

        assertThat(check.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(check.because()).contains("customs officers").contains("denied by Rolf Tamm");
    }

    @Test
    void aPassageIsJudgedWithHowItsReportBegins() {
        List<Passage> asked = new ArrayList<>();
        EntailmentJudge judge = (claim, passages) -> {
            asked.addAll(passages);
            return passages.stream().map(passage -> new Entailment(0, 1, 0)).toList();
        };
        check(told(), judge, "The hearing was postponed by the judge.");

        assertThat(asked)
                .filteredOn(passage -> passage.text().contains("Una Rask"))
                .singleElement()
                .satisfies(passage -> assertThat(passage.background()).contains("two customs officers", "Ida Voss"));
    }

    @Test
    void aPlanIsSupportedAsAPlan() {
        assertThat(check("Alva Renk is expected to travel to Orvik.").verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alva Renk has travelled to Orvik.",
                "Alva Renk has arrived in Orvik.",
                "Alva Renk travelled to Orvik.",
                "Rolf Tamm is expected to travel to Orvik.",
                "Alva Renk is not expected to travel to Orvik.",
                "The lower gate had been locked.",
                "The National Bank raised its main rate to 3.5 percent.",
                "The National Bank lowered its main rate to 5.3 percent.",
                "Varo accused Denna of hiding the letters.",
                "Police found no rifles on the barge Corda.",
                "A pump failed before the flood.",
                "Lund could use guns from Sorn to shell the ford.",
                "The hearing of the Brandt case was held.",
                "The opera of Sedge used 40 rifles.",
                "Jona Harke denied that police found 40 rifles on the barge Corda."
            })
    void aBentClaimIsNeverSupported(String claim) {
        Check check = check(claim);

        assertThat(check.verdict()).isIn(Verdict.CONTRADICTED, Verdict.NOT_FOUND);
        assertThat(check.origins()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lower gate had not been locked.",
                "Nobody had locked the lower gate.",
                "The National Bank lowered its main rate to 3.5 percent.",
                "The National Bank cut its main rate to 3.5 percent.",
                "Denna accused Varo of hiding the letters.",
                "Varo was accused by Denna of hiding the letters.",
                "A pump may have failed before the flood."
            })
    void aStraightClaimIsSupported(String claim) {
        assertThat(check(claim).verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
    }

    // Details of long sentences, told in nearly their own words.
    private static Check checkWreck(String claim) {
        ClaimChecker.Told told = story(Draft.of("d", "The Maar Herald", 5)
                .own(
                        "Two fishermen drowned and a third was pulled from the water by a lifeboat crew on Friday when the "
                                + "trawler Hesper, on its way from Lund to Sedge with eleven tonnes of cod, struck a sandbank off Cape Maar.")
                .own(
                        "The outgoing harbour master, Ivo Brandt, telephoned the owner before midnight to tell him of the wreck.")
                .report());
        return check(told, Draft.judge(), claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The trawler Hesper struck a sandbank off Cape Maar.",
                "A sandbank off Cape Maar was struck by the trawler Hesper.",
                "The Hesper was on its way from Lund to Sedge.",
                "Two fishermen drowned when the trawler Hesper struck a sandbank.",
                "The owner of the Hesper was telephoned by Ivo Brandt before midnight."
            })
    void aDetailOfALongSentenceIsSupported(String claim) {
        assertThat(checkWreck(claim).verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The trawler Hesper struck a lifeboat off Cape Maar.",
                "Three fishermen drowned when the trawler Hesper struck a sandbank.",
                "Ivo Brandt was telephoned by the owner of the Hesper before midnight."
            })
    void aBentDetailOfALongSentenceIsNotSupported(String claim) {
        assertThat(checkWreck(claim).origins()).isZero();
    }

    @Test
    void aDenialDisputesWhatOthersSay() {
        Check check = check("The rifles were meant for the Orvik army.");

        assertThat(check.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(check.because()).contains("denied by Rolf Tamm");
    }

    private static Check checkFire(double contradicted) {
        ClaimChecker.Told told = story(
                Draft.of("e", "The Maar Herald", 5)
                        .says("Ada Lund", "mayor", "the fire at the Sedge mill began in the boiler room")
                        .report(),
                Draft.of("f", "Marsh Radio", 5)
                        .says("Ola Berg", "fire chief", "the fire at the Sedge mill began under the roof")
                        .report());
        EntailmentJudge judge = judge(
                text -> text.contains("boiler") ? FOLLOWS : new Entailment(0.01, 0.99 - contradicted, contradicted));
        return check(told, judge, "The fire at the Sedge mill began in the boiler room.");
    }

    @Test
    void whatAnotherVoiceSurelyTellsOtherwiseIsDisputed() {
        Check check = checkFire(0.95);

        assertThat(check.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(check.origins()).isEqualTo(1);
        assertThat(check.because()).contains("Ada Lund").contains("told otherwise by Ola Berg");
    }

    @Test
    void whatOnlyDoubtsItIsNotToldBesideItsSupport() {
        Check check = checkFire(0.05);

        assertThat(check.verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
        assertThat(check.evidence()).extracting(Evidence::stance).containsOnly(Stance.SUPPORTS);
    }

    @Test
    void whatNobodySpeaksOfIsNotFound() {
        Check check = check("The opera of Hallen burned down in April.");

        assertThat(check.verdict()).isEqualTo(Verdict.NOT_FOUND);
        assertThat(check.evidence()).isEmpty();
        assertThat(check("The mayor of Sedge resigned.").verdict()).isEqualTo(Verdict.NOT_FOUND);
    }

    @Test
    void aStoryThatHasNoneOfTheNamesSupportsNothing() {
        Check check = check(told(), sure(), "Police in Tavern Hill found 40 rifles.");

        assertThat(check.verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(check.because()).contains("The report does not name Tavern Hill.");
    }

    @Test
    void twoPeopleWithTheSameInitialsAreTwo() {
        assertThat(NameWords.areOne("Alva Renk", "Arno Rauk")).isFalse();
        assertThat(NameWords.areOne("United Nations", "UN")).isTrue();
        assertThat(NameWords.areOne("Norway", "Norwegian")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "the Norwegian army, the army of Norway",
        "the United Nations, the UN",
        "the WHO, the World Health Organization",
        "Orvik, the Orvikians"
    })
    void aNameMayStandThereInAnotherForm(String said, String asked) {
        ClaimChecker.Told told = story(Draft.of("a", "The Dell Post", 3)
                .says("Jona Harke", "mayor", "officers of " + said + " had found 40 rifles on the barge")
                .report());

        Check check = check(told, sure(), "Officers of " + asked + " had found 40 rifles on the barge.");

        assertThat(check.verdict()).as(check.toString()).isEqualTo(Verdict.SINGLE_ORIGIN);
    }

    private static EntailmentJudge sure() {
        return judge(text -> FOLLOWS);
    }

    @Test
    void evidenceNamesItsOriginAndItsReason() {
        Evidence first =
                check("Police found 40 rifles on the barge Corda.").evidence().get(0);

        assertThat(first.stance()).isEqualTo(Stance.SUPPORTS);
        assertThat(first.origin().name()).isEqualTo("Jona Harke");
        assertThat(first.because()).isNotBlank();
    }

    @Test
    void anEmptyArchiveKnowsNothing() {
        Check check = new ClaimChecker(Draft.judge()).check(Draft.claim("Anything at all happened."), List.of());

        assertThat(check.verdict()).isEqualTo(Verdict.NOT_FOUND);
    }
}
