package org.hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.annotate.Reports.annotated;
import static org.hearsay.annotate.Reports.only;

import org.hearsay.model.Certainty;
import org.hearsay.model.Modality;
import org.hearsay.model.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertaintyReaderTest {

    private static final Modality PLAIN = new Modality(Polarity.ASSERTS, Certainty.CERTAIN, false);

    private static Modality first(String text) {
        return annotated(text).assertions().get(0).modality();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge was closed on May 14.",
                "May 14 was dry in Marl.",
                "Ilse May was released on Monday.",
                "Mr. May was released on Monday.",
                "Will Varga was released on Monday.",
                "The court released Will Varga on Monday."
            })
    void takesNoNameForAHelpingVerb(String text) {
        assertThat(first(text)).isEqualTo(PLAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Harbour Bridge May Close Monday", "The bridge may close in May.", "May the bridge fall?"})
    void takesAHelpingVerbForOneInAHeadingToo(String text) {
        assertThat(first(text).certainty()).isEqualTo(Certainty.POSSIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Harbour Bridge Will Close Monday", "Will Varga go?"})
    void seesWhatIsPlannedInAHeadingAndAQuestion(String text) {
        assertThat(first(text).planned()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister did not deny that the talks had failed.",
                "The minister neither confirmed nor denied that the talks had failed.",
                "The ministry has neither confirmed nor denied the reports of a fire.",
                "The ministry declined to confirm or deny that the talks had failed.",
                "The ministry refused to confirm that the talks had failed.",
                "The ministry has not confirmed that the talks had failed."
            })
    void leavesOpenWhatSomebodyDidNotDenyOrNotConfirm(String text) {
        assertThat(only(text).certainty()).isEqualTo(Certainty.UNKNOWN);
        assertThat(first(text)).isEqualTo(new Modality(Polarity.ASSERTS, Certainty.UNKNOWN, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ilse Varga, who denied murder, was jailed for life.",
                "Although Ilse Varga denied murder, she was jailed for life.",
                "The judge denied bail to Ilse Varga.",
                "The judge denied him a new trial.",
                "Aid was denied to the town.",
                "Ilse Varga was denied bail on Monday."
            })
    void takesADenialInASideClauseOrARefusalForNoDenialOfTheWhole(String text) {
        assertThat(first(text)).isEqualTo(PLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army denied involvement.",
                "Officials in that town denied involvement.",
                "Ilse Varga once denied the theft.",
                "The army denied support for the rebels.",
                "The ministry denied any request for help.",
                "The reports were denied by the army on Monday."
            })
    void seesADenialInTheOutletsOwnVoice(String text) {
        assertThat(first(text)).isEqualTo(new Modality(Polarity.DENIES, Certainty.DENIED, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Because the train did not stop, 12 people died.",
                "If the rain does not stop, the bridge falls.",
                "After the pilot did not answer, the ferry turned back.",
                "Residents who did not leave were rescued."
            })
    void negatesNothingByAClauseBesideTheMainOne(String text) {
        assertThat(first(text)).isEqualTo(PLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The train did not stop because the signal failed.",
                "The train that left at noon did not stop.",
                "After the storm the ferry did not sail, and traders waited.",
                "When the storm came, the ferry did not sail."
            })
    void negatesByTheMainClause(String text) {
        assertThat(first(text).polarity()).isEqualTo(Polarity.DENIES);
    }

    @Test
    void takesAMonthForNoDoubtInWhatIsSaid() {
        assertThat(only("Ilse Varga said May would be dry.").certainty()).isEqualTo(Certainty.CERTAIN);
    }
}
