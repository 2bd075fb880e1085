package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.AnnotatedReport;
import org.junit.jupiter.api.Test;

class StanceReaderTest {

    private static final AnnotatedReport HEADLINE = Draft.claim("Farmer finds silver bell under barn in Sedge");

    private static HeadlineStance stance(Draft report) {
        return new StanceReader(Draft.judge()).stance(HEADLINE, report.report());
    }

    @Test
    void anotherSubjectIsUnrelated() {
        HeadlineStance stance = stance(Draft.of("a", "The Dell Post", 3)
                .own("The central bank of Orvik left its main rate unchanged on Monday.")
                .own("Traders had expected the decision for weeks."));

        assertThat(stance.kind()).isEqualTo(HeadlineStance.Kind.UNRELATED);
        assertThat(stance.because()).isEqualTo("It has 0 % of what the headline's words weigh.");
    }

    @Test
    void aRefutationDisagrees() {
        HeadlineStance stance = stance(Draft.of("a", "The Dell Post", 3)
                .own("The silver bell that a farmer in Sedge finds under his barn is a hoax.")
                .own("The story of the bell is fake, and the museum denied it: it is not true.")
                .own("The pictures of the silver bell and the barn are false and were debunked."));

        assertThat(stance.kind()).isEqualTo(HeadlineStance.Kind.DISAGREE);
    }

    @Test
    void aPlainAccountIsRelated() {
        HeadlineStance stance = stance(Draft.of("a", "The Dell Post", 3)
                .own("A farmer in Sedge dug under his barn and found a bell made of silver.")
                .own("The silver bell weighs nine kilos."));

        assertThat(stance.kind()).isNotIn(HeadlineStance.Kind.UNRELATED, HeadlineStance.Kind.DISAGREE);
    }

    @Test
    void aReportWithoutSentencesIsRead() {
        AnnotatedReport claim = Draft.claim("word");
        assertThat(new StanceReader(Draft.judge()).stance(claim, claim).because())
                .isNotBlank();
    }
}
