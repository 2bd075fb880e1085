package org.hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.annotate.Reports.annotated;

import java.util.List;
import org.hearsay.model.Assertion;
import org.hearsay.model.Certainty;
import org.hearsay.model.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnconfirmedTest {

    private static List<Assertion> assertions(String text) {
        return annotated(text).assertions();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "was unable to confirm",
                "has not been able to confirm",
                "has been unable to independently confirm",
                "could not immediately verify",
                "cannot confirm",
                "has yet to confirm"
            })
    void leavesOpenWhatNobodyCouldConfirmHoweverThatIsWorded(String words) {
        for (String text : List.of(
                "The Harbour Office said it " + words + " the reports of a fire.",
                "The Harbour Office " + words + " the reports of a fire.")) {
            assertThat(assertions(text)).isNotEmpty().allSatisfy(assertion -> {
                assertThat(assertion.modality().certainty()).isEqualTo(Certainty.UNKNOWN);
                assertThat(assertion.modality().polarity()).isEqualTo(Polarity.ASSERTS);
            });
        }
    }

    @Test
    void deniesWhatSomebodyWasNotAbleToDo() {
        assertThat(assertions("Ilse Varga was not able to swim across the river."))
                .singleElement()
                .satisfies(assertion -> {
                    assertThat(assertion.modality().certainty()).isEqualTo(Certainty.CERTAIN);
                    assertThat(assertion.modality().polarity()).isEqualTo(Polarity.DENIES);
                });
    }
}
