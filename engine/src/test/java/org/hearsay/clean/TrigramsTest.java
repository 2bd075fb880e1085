package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrigramsTest {

    private final Trigrams body = new Trigrams("The ferry left the harbour at nine. It never came back to port.");

    @Test
    void aPieceOfTheTextIsFoundInItHoweverItIsBroken() {
        assertThat(body.share("Harbour at nine\nit never came")).isEqualTo(1.0);
    }

    @Test
    void theSameWordsInAnotherOrderAreNoPieceOfIt() {
        assertThat(body.share("nine came harbour the left it")).isZero();
    }

    @Test
    void aPieceThatOnlyBeginsAlikeIsFoundInPart() {
        assertThat(body.share("a ferry left the harbour early")).isEqualTo(0.5);
    }

    @Test
    void aTextWithoutWordsHasNothingToCompare() {
        assertThat(new Trigrams("").share("the ferry left")).isEqualTo(-1);
    }
}
