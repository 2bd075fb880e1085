package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.NameType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardsTest {

    private static final String SENTENCED =
            "A court in Sedge sentenced the former mayor to four years in prison for taking bribes from a contractor.";
    private static final String PAID = "The contractor Gil Sarn paid for the boats.";
    private static final String NOTHING = "nothing";

    private static Draft told() {
        return Draft.of("a", "The Dell Post", 3);
    }

    private static Draft asked() {
        return Draft.of("claim", "asker", 30);
    }

    private static boolean hasPeople(Draft told) {
        Draft claim = asked().own("The contractor Gil Sarn was sentenced to four years in prison.");
        return laid(claim, told, WhoGuards::hasPeople);
    }

    private static <T> T laid(Draft claim, Draft told, BiFunction<Comparison, Surroundings, T> asked) {
        AnnotatedReport report = told.report();
        Voiced voiced = AccountWriter.voices(List.of(report), List.of()).get(0);
        Surroundings around = new Surroundings.Finder(report, new NamesToldOf(List.of(report)))
                .around(voiced.assertion().span());
        Weights weights = new Weights(List.of(voiced.gist().keys()));
        return asked.apply(Comparison.of(Question.of(claim.report()), voiced, around, weights), around);
    }

    /** What is found bent in what was told, if the claim says the same; nothing where nothing is. */
    private static String found(Draft claim, Draft told) {
        return laid(claim, told, Guards::findings).values().stream()
                .findFirst()
                .map(Finding::because)
                .orElse(NOTHING);
    }

    private static String found(String claim, String told) {
        return found(asked().own(claim), told().own(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nine people were hurt at the gate. | Four people were hurt at the gate. | It says Four",
                "The works cost £42m. | The works cost £61m. | It says £61m",
                "The works cost £42 million. | The works cost £61m. | It says £61m",
                "Forty people were killed. | A bus carrying 40 people overturned near Sedge, killing 12. | It says 12",
                "Two people were killed. | One person was killed. | It says One",
                "Orvik accepted the canal treaty. | Orvik rejected the canal treaty. | It says “rejected” where",
                "Orvik signed the canal treaty. | Orvik did not sign the canal treaty. | Only one of the two negates",
                "Ardel sold the tram works to Varo. | Varo sold the tram works to Ardel. | the other way round at"
                        + " “sold”",
                "The Marl line was reopened. | The reopening of the Marl line was called off. | It says “called",
                "The council closed the depot. | The council will close the depot. | It speaks of a plan",
                "The council closed the depot. | The council may close the depot. | It says only that it may be so",
            })
    void findsWhatIsBent(String claim, String told, String because) {
        assertThat(found(claim, told)).contains(because);
        assertThat(found(told, told)).as("the same words").isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 10 people were killed. | 12 people were killed.",
                "At least 10 people were killed. | Ten people were killed.",
                "More than 100 homes were flooded. | The river flooded 120 homes.",
                "More than £100 million was paid. | The council paid £120 million.",
                "About 1,200 homes were flooded. | 1,187 homes were flooded.",
                "Nearly 40 boats sank. | 38 boats sank.",
            })
    void aNumberThatLeavesRoomGoesWithAnother(String claim, String told) {
        assertThat(found(claim, told)).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 10 people were killed. | Nine people were killed.",
                "At least 10 people were killed. | Nine people were killed and 12 injured.",
                "About 1,200 homes were flooded. | 900 homes were flooded.",
                "1,200 homes were flooded. | About 1,187 homes were flooded.",
                "12 people were killed. | At least 10 people were killed.",
            })
    void aNumberOutsideTheRoomIsAnother(String claim, String told) {
        assertThat(laid(asked().own(claim), told().own(told), Guards::findings)).containsKey("number");
    }

    @Test
    void aNumberInWordsThatBeginsASentenceIsANumber() {
        Draft told = told().own("Forty-two people were killed at the gate.").named("Forty-two", NameType.OTHER);
        assertThat(found(asked().own("42 people were killed at the gate."), told))
                .isEqualTo(NOTHING);
        assertThat(found(asked().own("41 people were killed at the gate."), told))
                .contains("It says Forty-two");
    }

    private static boolean lacksCause(String claim, String told) {
        return laid(asked().own(claim), told().own(told), Guards::findings).containsKey("cause");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The convoy set off for Sedge.",
                "The convoy set off.",
                "Three of the smugglers were behind bars.",
                "The minister responsible for rail was in Sedge.",
                "The smugglers forced their way in.",
                "The lane that leads to the quay was flooded.",
                "The lane leads to the port.",
            })
    void wordsOfACauseThatTellNoneAskForNone(String claim) {
        assertThat(lacksCause(claim, "The depot was shut.")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The smoke set off the alarm.",
                "The alarm was set off by smoke.",
                "The smugglers were behind the fire.",
                "The pilot was responsible for the fire.",
                "The fire forced the depot to shut.",
                "The fire led to the port being shut.",
            })
    void aCauseThatNoWordTellsIsMissed(String claim) {
        assertThat(lacksCause(claim, "The depot was shut.")).isTrue();
        assertThat(lacksCause(claim, "The depot was shut after a fire.")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council shut the depot, citing the fire.",
                "The shutting of the depot was attributed to the fire.",
                "Drivers walked out over the fire.",
                "The depot was shut in response to the fire.",
            })
    void aReportMayGiveACauseInOtherWords(String told) {
        assertThat(lacksCause("The depot was shut because of the fire.", told)).isFalse();
        assertThat(lacksCause(told, "The depot was shut.")).isFalse();
    }

    @Test
    void whoDeniesItSaysThatItIsNotSo() {
        Draft told = told().denies("Rolf Tamm", "minister", "the depot was hit");

        assertThat(found(asked().own("The depot was not hit."), told)).isEqualTo(NOTHING);
        assertThat(found(asked().own("The depot was hit."), told)).contains("what is denied");
    }

    @Test
    void whoDeniesThatItIsNotSoSaysTheContrary() {
        Draft told = told().denies("Rolf Tamm", "minister", "the depot was not hit");

        assertThat(found(asked().own("The depot was not hit."), told)).contains("what is denied");
    }

    @Test
    void whatSomebodyElseSaidIsNotWhatTheNamedOneSaid() {
        Draft told = told().says("Jona Harke", "mayor", "the depot is shut");
        Draft claim = asked().says("Pia Wend", "", "the depot is shut");

        assertThat(found(claim, told)).contains("comes from Jona Harke", "not from");
    }

    @Test
    void anotherNameInTheSamePlaceIsAnother() {
        Draft told = told().own("On Monday Orvik rejected the canal treaty.").named("Orvik", NameType.PLACE);
        Draft claim = asked().own("On Monday Sorn rejected the canal treaty.").named("Sorn", NameType.PLACE);

        assertThat(found(claim, told)).contains("It names Orvik, not Sorn");
    }

    @Test
    void whoIsOnlyDescribedIsNotTheNamedOne() {
        Draft told = told().own("On Monday the clerk opened the depot.")
                .own("The mayor Pia Harke was told of it.")
                .named("Pia Harke", NameType.PERSON);
        Draft claim = asked().own("On Monday Pia Harke opened the depot.").named("Pia Harke", NameType.PERSON);

        assertThat(found(claim, told)).contains("clerk", "Harke");
    }

    @Test
    void anotherDayOfTheSameIsAnotherDay() {
        Draft told = told().own("The council closed the depot on 2 March.").at("2 March", "2031-03-02");
        Draft claim = asked().own("The council closed the depot on 9 March.").at("9 March", "2031-03-09");

        assertThat(found(claim, told)).contains("It gives another day");
    }

    private static String foundOfTimes(String asked, String askedValue, String told, String toldValue) {
        String sentence = "The council closed the depot ";
        return found(
                asked().own(sentence + asked + ".").at(asked, askedValue),
                told().own(sentence + told + ".").at(told, toldValue));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in 1987 | 1987 | in 1978 | 1978 | It gives another year: 1978.",
                "in June | 2031-06 | in July | 2030-07 | It gives another month: 2030-07.",
                "in June | 2031-06 | on 3 July | 2030-07-03 | It gives another month: 2030-07.",
                "at 3 p.m. | 2031-03-30T15:00 | at 5.30 p.m. | 2031-03-02T17:30 | It gives another hour: 17:30.",
                "on 2 March | 2031-03-02 | at noon on 4 March | 2031-03-04T12:00 | It gives another day: 2031-03-04.",
            })
    void anotherTimeOfTheSameIsAnotherTime(
            String asked, String askedValue, String told, String toldValue, String because) {
        assertThat(foundOfTimes(asked, askedValue, told, toldValue)).isEqualTo(because);
        assertThat(foundOfTimes(asked, askedValue, asked, askedValue)).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in June | 2031-06 | on 3 June | 2030-06-03",
                "in 2031 | 2031 | on 3 June | 2031-06-03",
                "on 3 June | 2031-06-03 | in June | 2031-06",
                "at 3 p.m. | 2031-03-30T15:00 | at 2.50 p.m. | 2031-03-02T14:50",
                "at 3 p.m. | 2031-03-30T15:00 | on Monday | 2031-03-02",
                "last month | 2031-02 | in July | 2030-07",
                "at midnight | 2031-03-30T24:00 | at 00:10 | 2031-03-02T00:10",
                "in 1987 | 1987 | on Monday | 2031-03-02",
            })
    void aCoarserTimeIsNoOther(String asked, String askedValue, String told, String toldValue) {
        assertThat(foundOfTimes(asked, askedValue, told, toldValue)).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The quake struck the valley. | The station clock stopped when the quake struck the valley.",
                "Two people were killed in the crash. | Mara Lund, 34, and her son Tor, 6, were killed in the crash.",
                "Three people were killed at the gate. | Three and not four people were killed at the gate.",
            })
    void wordsThatTouchSomethingElseBendNothing(String claim, String told) {
        assertThat(found(claim, told)).isEqualTo(NOTHING);
    }

    @Test
    void whoIsNamedOnlyElsewhereMayBeAnother() {
        assertThat(hasPeople(told().own(SENTENCED)
                        .own("The hall was full an hour before.")
                        .own("Rain fell on those who waited outside.")
                        .own(PAID)
                        .named("Gil Sarn", NameType.PERSON)))
                .isFalse();
    }

    @Test
    void whoIsNamedInTheNextSentenceMayBeMeant() {
        assertThat(hasPeople(told().own(SENTENCED).own(PAID).named("Gil Sarn", NameType.PERSON)))
                .isTrue();
    }

    @Test
    void knowsASpeakerByTheFamilyNameAndOneOfWhomTheOutletTells() {
        Draft claim = asked().says("Ida Voss", "engineer", "the depot in Sedge is safe");

        assertThat(findings(claim, told().says("Voss", "engineer", "the depot in Sedge is safe")))
                .doesNotContainKey("speaker");
        assertThat(findings(claim, told().own("Voss apologised and called the depot in Sedge safe.")))
                .doesNotContainKey("speaker");
        assertThat(findings(claim, told().says("Ott Lum", "envoy", "the depot in Sedge is safe")))
                .containsKey("speaker");
        assertThat(findings(claim, told().says("Ott Voss", "envoy", "the depot in Sedge is safe")))
                .containsKey("speaker");
    }

    @Test
    void aWordOfSomebodyElseIsAnotherThing() {
        String claim = "A rocket hit the covered market of Sedge.";
        assertThat(findings(claim, "A rocket hit the covered market of Varo on Monday."))
                .containsKey("holder");
        assertThat(findings(claim, "A rocket hit Varo's market on Monday.")).containsKey("holder");
        assertThat(findings(claim, "A rocket hit the market of Varo, and half of Sedge was dark."))
                .doesNotContainKey("holder");
        assertThat(findings(claim, "A rocket hit the market, the mayor of Varo was told."))
                .doesNotContainKey("holder");
    }

    @Test
    void whoDoesItAndToWhomAreExchangedOnlyAtAVerb() {
        assertThat(findings("The Harbour League accused Ida Dale.", "Ida Dale accused the League of fraud."))
                .containsKey("exchange");
        assertThat(findings(
                        "The inmates had smuggled in a Varo pistol.", "It was a Varo pistol smuggled in by inmates."))
                .doesNotContainKey("exchange");
        assertThat(findings("Sedge saved 130 people by boat.", "By boat 130 people of the valley were saved in Sedge."))
                .doesNotContainKey("exchange");
    }

    @Test
    void whereItIsDoneIsNotWhomItIsDoneTo() {
        assertThat(findings(
                        "Six miners were trapped in the Sedge mine.", "All six trapped in the Sedge mine are safe."))
                .doesNotContainKey("exchange");
        assertThat(findings("Four people were killed in Varo.", "Rebels shelled Varo, killing four people."))
                .doesNotContainKey("exchange");
    }

    @Test
    void aPartCountsWhatTheWholeCounts() {
        String told = "Seven of the board's nine members voted for it.";
        assertThat(found(asked().own("Seven members voted for it."), told().own(told)))
                .isEqualTo(NOTHING);
        assertThat(found(asked().own("Eight members voted for it."), told().own(told)))
                .contains("Seven");
    }

    @Test
    void aPeopleAndItsCountryAreNoTwoHolders() {
        assertThat(findings("Sandoran boats were seized.", "Two of Sandoro's boats were seized."))
                .doesNotContainKey("holder");
    }

    private static Map<String, Finding> findings(String claim, String told) {
        return findings(asked().own(claim), told().own(told));
    }

    private static Map<String, Finding> findings(Draft claim, Draft told) {
        return laid(claim, told, Guards::findings);
    }
}
