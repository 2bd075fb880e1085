package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.language.Governments.Kind;
import org.hearsay.language.Governments.Named;
import org.hearsay.language.Governments.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GovernmentsTest {

    private static final Governments GOVERNMENTS = Governments.standard();

    @ParameterizedTest
    @CsvSource({
        "Washington, United States, CAPITAL",
        "the White House, United States, SEAT",
        "U.S., United States, COUNTRY",
        "the Kremlin, Russia, SEAT",
        "The Hague, Netherlands, CAPITAL",
        "Downing Street, Britain, SEAT",
        "Seoul, South Korea, CAPITAL",
        "South Korean, South Korea, ADJECTIVE"
    })
    void knowsTheNamesOfAGovernment(String name, String country, Kind kind) {
        assertThat(GOVERNMENTS.find(name)).contains(new Named(country, kind));
    }

    @ParameterizedTest
    @CsvSource({"Washington Post", "Georgetown", "the", "''", "Marl"})
    void takesNoOtherNameForAGovernment(String name) {
        assertThat(GOVERNMENTS.find(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Seoul's unification ministry, South Korea, unification ministry",
        "the Russian defence ministry, Russia, defence ministry",
        "the United States' State Department, United States, state department",
        "Saudi Arabia’s armed forces, Saudi Arabia, armed forces"
    })
    void knowsAPartOfAGovernmentByItsOwner(String name, String country, String organ) {
        assertThat(GOVERNMENTS.part(name)).contains(new Part(country, organ));
    }

    @Test
    void takesABankOfACapitalForNoPartOfItsGovernment() {
        assertThat(GOVERNMENTS.part("the Moscow bank")).isEmpty();
        assertThat(GOVERNMENTS.part("Seoul")).isEmpty();
        assertThat(GOVERNMENTS.part("ministry")).isEmpty();
    }

    @Test
    void knowsForWhomAnOfficeSpeaks() {
        assertThat(GOVERNMENTS.ofOffice("US President's national security adviser"))
                .containsExactly("United States");
        assertThat(GOVERNMENTS.ofOffice("Kremlin spokesman")).containsExactly("Russia");
        assertThat(GOVERNMENTS.ofOffice("American actress")).isEmpty();
        assertThat(GOVERNMENTS.ofOffice("spokeswoman for the mayor of London")).isEmpty();
    }
}
