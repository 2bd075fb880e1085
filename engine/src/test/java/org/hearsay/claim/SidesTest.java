package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SidesTest {

    private static final String WITH_PLACE = "police had fired tear gas into the crowd in Sedge";
    private static final String FIRED = "police had fired tear gas into the crowd";

    private static final List<Voiced> VOICES = AccountWriter.voices(
            List.of(
                    Draft.of("a", "The Dell Post", 3)
                            .says("Dana Wick", "police chief", WITH_PLACE)
                            .report(),
                    Draft.of("b", "Marsh Radio", 5)
                            .denies("Dana Wick", "police chief", FIRED)
                            .denies("Rolf Tamm", "minister", FIRED)
                            .report(),
                    Draft.of("c", "Fen Herald", 9)
                            .says("Rolf Tamm", "minister", FIRED)
                            .report()),
            List.of());
    private static final Voiced SAID = VOICES.get(0);
    private static final Voiced DENIED = VOICES.get(1);
    private static final Voiced DENIED_TOO = VOICES.get(2);
    private static final Voiced TAKEN_BACK = VOICES.get(3);

    private static Sides sides(List<Voiced> behind, List<Voiced> denying) {
        Weights weights = new Weights(VOICES.stream().map(v -> v.gist().keys()).toList());
        return new Sides(List.of(SAID, TAKEN_BACK), behind, denying, weights);
    }

    @Test
    void whoStandsAgainstDoesNotHangOnWhoseDenialComesFirst() {
        for (List<Voiced> denying : List.of(List.of(DENIED, DENIED_TOO), List.of(DENIED_TOO, DENIED))) {
            Sides sides = sides(List.of(SAID), denying);

            assertThat(sides.behind()).isEmpty();
            assertThat(sides.against()).containsExactly(DENIED);
            assertThat(sides.changes())
                    .contains("Dana Wick said so on 3 March 2031 and denied it on 5 March 2031.")
                    .contains("Rolf Tamm denied it on 5 March 2031 and took that back on 9 March 2031.");
        }
    }

    @Test
    void whereNobodySaidItNothingIsTakenBack() {
        Sides sides = sides(List.of(), List.of(DENIED, DENIED_TOO));

        assertThat(sides.against()).containsExactly(DENIED, DENIED_TOO);
        assertThat(sides.changes()).isEmpty();
    }
}
