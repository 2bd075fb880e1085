package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CreditsTest {

    @Test
    void readsASourceLine() {
        assertThat(Credits.sourceLine("SOURCE: SelmWorld and agencies"))
                .contains(new Credits.Line(List.of("SelmWorld"), List.of("agencies")));
        assertThat(Credits.sourceLine("Source: Reuters, AP"))
                .contains(new Credits.Line(List.of(), List.of("Reuters", "AP")));
        assertThat(Credits.sourceLine("The source: an old map")).isEmpty();
    }

    @Test
    void readsALineOfInputs() {
        assertThat(Credits.inputsLine("(With inputs from agencies)")).containsExactly("agencies");
        assertThat(Credits.inputsLine("With additional reporting by Reuters and AFP"))
                .containsExactly("Reuters", "AFP");
        assertThat(Credits.inputsLine("The plan was made with inputs from fishermen"))
                .isEmpty();
    }

    @Test
    void readsTheAgencyOfADateline() {
        assertThat(Credits.dateline("PORT SELM (Reuters) - A ferry ran aground."))
                .contains("Reuters");
        assertThat(Credits.dateline("Old Selm, March 4 (AFP) – A ferry ran aground."))
                .contains("AFP");
        assertThat(Credits.dateline("SELM, Norway (Coast Wire) — A ferry ran aground."))
                .isEmpty();
        assertThat(Credits.dateline("SELM (Coast Wire) — A ferry ran aground.")).contains("Coast Wire");
        assertThat(Credits.dateline("The mayor (Jonas Tell) - of Selm - said no."))
                .isEmpty();
    }

    @Test
    void takesNoCountryAndNoDayOfADatelineForAnAgency() {
        for (String place : List.of(
                "PARIS (France) -",
                "BERLIN (Allemagne) -",
                "LONDON (UK) -",
                "MANILA (March 5) -",
                "MANILA (5 mars 2031) -",
                "SELM (Tuesday, March 5th) -",
                "SELM (5/3) -")) {
            assertThat(Credits.dateline(place + " A ferry ran aground."))
                    .as(place)
                    .isEmpty();
        }
        assertThat(Credits.dateline("SELM (March Wire) - A ferry ran aground.")).contains("March Wire");
        assertThat(Credits.dateline("PARIS (AFP) - A ferry ran aground.")).contains("AFP");
    }

    @Test
    void knowsAnAgencyInAByline() {
        assertThat(Credits.inByline("AFP, SELM")).contains("AFP");
        assertThat(Credits.inByline("Ida Morrow")).isEmpty();
        assertThat(Credits.isAgency("ap")).isFalse();
    }
}
