package org.hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.annotate.Reports.annotated;
import static org.hearsay.annotate.Reports.present;

import java.util.List;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a lede means by a description. */
class IntroductionsTest {

    private static final String LEDE = "The road will be shut, warned a top Harbour Office official on Tuesday.\n\n";

    private static Speaker first(String text) {
        List<Statement> statements = annotated(text).statements();
        return present(statements.get(0).speaker());
    }

    @Test
    void isThePersonWithAnOfficeThereWhoSpeaksNext() {
        Speaker speaker = first(LEDE + "\"We have no choice,\" said Harbour Office director Ilse Varga.");

        assertThat(speaker.name()).isEqualTo("Ilse Varga");
        assertThat(speaker.anonymous()).isFalse();
    }

    @Test
    void isWhoHoldsAnOfficeOfTheGovernmentInThatSeat() {
        String text = "The road will be shut on Friday, a senior White House aide has said.\n\n"
                + "\"We have no choice,\" said US Transport Secretary Ilse Varga.";

        assertThat(first(text).name()).isEqualTo("Ilse Varga");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We wait,\" said Harbour Office director Ilse Varga. \"So do we,\" said Harbour Office lawyer Nils"
                        + " Orban.",
                "\"We wait,\" said Weavers Union director Ilse Varga.",
                "The official spoke on condition of anonymity. \"We wait,\" said Harbour Office director Ilse Varga.",
                "Traders wrote to Harbour Office director Ilse Varga. The rain had stopped by the morning."
            })
    void staysUnnamedWhereThatIsDoubtful(String rest) {
        Speaker speaker = first(LEDE + rest);

        assertThat(speaker.name()).isEqualToIgnoringCase("a top Harbour Office official");
        assertThat(speaker.anonymous()).isTrue();
    }

    @Test
    void staysUnnamedWhereOnlyTheCountryIsTold() {
        String text = "The road will be shut, warned a senior French official on Tuesday.\n\n"
                + "\"We have no choice,\" said French Transport Minister Ilse Varga.";

        assertThat(first(text).anonymous()).isTrue();
    }
}
