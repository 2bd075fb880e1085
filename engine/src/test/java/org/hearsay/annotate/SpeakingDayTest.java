package org.hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.annotate.Reports.annotated;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports are of Friday, 15 March 2024. */
class SpeakingDayTest {

    private static final LocalDate TUESDAY = LocalDate.of(2024, 3, 12);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ida Lund said the bank was sound and added that it would report on Saturday.",
                "Police said the man was armed, and prosecutors said he would be charged on Saturday.",
                "Mayor Ann Lee, who was elected on Tuesday, told reporters the city was calm.",
                "Mayor Ann Lee, the winner of Tuesday's race, told reporters the city was calm.",
                "\"The city is calm,\" said Tom Hale, who will vote on Saturday.",
                "\"The city is calm,\" said Tom Hale, a minister since Tuesday.",
                "The mayor denied the claim, which was made in a video posted on Tuesday.",
                "When the bridge fell on Tuesday, Tom Hale said the city was calm.",
            })
    void takesNoDayOfAnotherClause(String text) {
        List<Statement> statements = annotated(text).statements();

        assertThat(statements).isNotEmpty().allSatisfy(s -> assertThat(s.on()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ida Lund said on Tuesday that the bank was sound.",
                "Ida Lund on Tuesday said the bank was sound.",
                "On Tuesday, Ida Lund said the bank was sound.",
                "On Tuesday, Ida Lund, who leads the bank, said it was sound.",
                "In a speech in Marl on Tuesday, Ida Lund said the bank was sound.",
                "Ida Lund, who leads the bank, said on Tuesday that it was sound.",
                "Ida Lund said in a prepared statement issued on Tuesday that the bank was sound.",
                "Ida Lund told reporters in Arda, Texas, on Tuesday that the bank was sound.",
                "\"The bank is sound,\" said Ida Lund, speaking in Marl on Tuesday.",
                "\"The bank is sound,\" Ida Lund said late on Tuesday.",
            })
    void takesTheDayOfItsOwnClause(String text) {
        List<Statement> statements = annotated(text).statements();

        assertThat(statements).isNotEmpty().allSatisfy(s -> assertThat(s.on()).isEqualTo(TUESDAY));
    }

    @Test
    void takesADayToComeWhereSpeakingIsToCome() {
        assertThat(annotated("Ida Lund will announce on 20 March 2024 that the bank is sound.")
                        .statements())
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.on()).isEqualTo(LocalDate.of(2024, 3, 20)));
    }
}
