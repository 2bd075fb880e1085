package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimTextTest {

    @Test
    void dropsTheDateline() {
        assertThat(ClaimText.of("SEDGE (FPA) - Rain flooded the lower market"))
                .isEqualTo("Rain flooded the lower market");
    }

    @Test
    void beginsWithACapitalExceptWhereANameIsWrittenSmallOnPurpose() {
        assertThat(ClaimText.of("the bridge was closed")).isEqualTo("The bridge was closed");
        assertThat(ClaimText.of("eBrenn sold its boats")).isEqualTo("eBrenn sold its boats");
    }

    @Test
    void leavesNoBracketOrQuotationMarkAlone() {
        assertThat(ClaimText.of("He called it “a poor joke")).isEqualTo("He called it “a poor joke”");
        assertThat(ClaimText.of("\"The gate was open")).isEqualTo("The gate was open");
        assertThat(ClaimText.of("the gate (the lower one was open")).isEqualTo("The gate (the lower one was open)");
        assertThat(ClaimText.of("the gate was open)")).isEqualTo("The gate was open");
    }

    @Test
    void endsOnNoLooseMarkAndHoldsNoLineBreak() {
        assertThat(ClaimText.of("the gate\n  was open,")).isEqualTo("The gate was open");
    }
}
