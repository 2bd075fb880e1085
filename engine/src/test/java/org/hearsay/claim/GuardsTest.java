package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.NameType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardsTest {

    private static final String SENTENCED =
            "A court in Sedge sentenced the former mayor to four years in prison for taking bribes from a contractor.";
    private static final String PAID = "The contractor Gil Sarn paid for the boats.";

    private static boolean hasPeople(AnnotatedReport report) {
        Draft claim =
                Draft.of("claim", "asker", 30).own("The contractor Gil Sarn was sentenced to four years in prison.");
        return laid(claim, report, Guards::hasPeople);
    }

    private static <T> T laid(Draft claim, AnnotatedReport report, BiFunction<Comparison, Surroundings, T> asked) {
        Voiced voiced = AccountWriter.voices(List.of(report), List.of()).get(0);
        Surroundings around =
                new Surroundings.Finder(report).around(voiced.assertion().span());
        Weights weights = new Weights(List.of(voiced.gist().keys()));
        return asked.apply(Comparison.of(Question.of(claim.report()), voiced, around, weights), around);
    }

    private static Optional<String> found(String claim, String told) {
        return found(claim, Draft.of("a", "The Dell Post", 3).own(told));
    }

    private static Optional<String> found(String claim, Draft report) {
        Draft asked = Draft.of("claim", "asker", 30).own(claim);
        return laid(asked, report.report(), Guards::finding).map(Finding::because);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nine people were hurt at the gate. | Four people were hurt at the gate. | It says Four",
                "Orvik accepted the canal treaty. | Orvik rejected the canal treaty. | It says “rejected” where",
                "Orvik signed the canal treaty. | Orvik did not sign the canal treaty. | Only one of the two negates",
                "Ardel sold the tram works to Varo. | Varo sold the tram works to Ardel. | the other way round at “sold”",
                "The Marl line was reopened. | The reopening of the Marl line was called off. | It says “called",
                "The council closed the depot. | The council will close the depot. | It speaks of a plan",
                "The council closed the depot. | The council may close the depot. | It says only that it may be so",
            })
    void findsWhatIsBent(String claim, String told, String because) {
        assertThat(found(claim, told).orElse("nothing")).contains(because);
        assertThat(found(told, told)).as("the same words").isEmpty();
    }

    @Test
    void whatSomebodyElseSaidIsNotWhatTheNamedOneSaid() {
        Draft told = Draft.of("a", "The Dell Post", 3).says("Jona Harke", "mayor", "the depot is shut");
        Draft claim = Draft.of("claim", "asker", 30).says("Pia Wend", "", "the depot is shut");

        assertThat(laid(claim, told.report(), Guards::finding)
                        .map(Finding::because)
                        .orElse("nothing"))
                .contains("comes from Jona Harke", "not from");
    }

    @Test
    void anotherNameInTheSamePlaceIsAnother() {
        Draft told = Draft.of("a", "The Dell Post", 3)
                .own("On Monday Orvik rejected the canal treaty.")
                .named("Orvik", NameType.PLACE);
        Draft claim = Draft.of("claim", "asker", 30)
                .own("On Monday Sorn rejected the canal treaty.")
                .named("Sorn", NameType.PLACE);

        assertThat(laid(claim, told.report(), Guards::finding)
                        .map(Finding::because)
                        .orElse("nothing"))
                .contains("It names Orvik, not Sorn");
    }

    @Test
    void whoIsOnlyDescribedIsNotTheNamedOne() {
        Draft told = Draft.of("a", "The Dell Post", 3)
                .own("On Monday the clerk opened the depot.")
                .own("The mayor Pia Harke was told of it.")
                .named("Pia Harke", NameType.PERSON);
        Draft claim = Draft.of("claim", "asker", 30)
                .own("On Monday Pia Harke opened the depot.")
                .named("Pia Harke", NameType.PERSON);

        assertThat(laid(claim, told.report(), Guards::finding)
                        .map(Finding::because)
                        .orElse("nothing"))
                .contains("clerk", "Harke");
    }

    @Test
    void anotherDayOfTheSameIsAnotherDay() {
        Draft told = Draft.of("a", "The Dell Post", 3)
                .own("The council closed the depot on 2 March.")
                .at("2 March", "2031-03-02");
        Draft claim = Draft.of("claim", "asker", 30)
                .own("The council closed the depot on 9 March.")
                .at("9 March", "2031-03-09");

        assertThat(laid(claim, told.report(), Guards::finding)
                        .map(Finding::because)
                        .orElse("nothing"))
                .contains("It gives another day");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The quake struck the valley. | The station clock stopped when the quake struck the valley.",
                "Three people were killed at the gate. | Three and not four people were killed at the gate.",
            })
    void wordsThatTouchSomethingElseBendNothing(String claim, String told) {
        assertThat(found(claim, told)).isEmpty();
    }

    @Test
    void whoIsNamedOnlyElsewhereMayBeAnother() {
        assertThat(hasPeople(Draft.of("a", "The Dell Post", 3)
                        .own(SENTENCED)
                        .own("The hall was full an hour before.")
                        .own("Rain fell on those who waited outside.")
                        .own(PAID)
                        .named("Gil Sarn", NameType.PERSON)
                        .report()))
                .isFalse();
    }

    @Test
    void whoIsNamedInTheNextSentenceMayBeMeant() {
        assertThat(hasPeople(Draft.of("a", "The Dell Post", 3)
                        .own(SENTENCED)
                        .own(PAID)
                        .named("Gil Sarn", NameType.PERSON)
                        .report()))
                .isTrue();
    }
}
