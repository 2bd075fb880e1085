package org.hearsay.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.Timex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTaggerTest {

    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 9, 6);

    private static final TimeTagger TAGGER = new TimeTagger();

    private static List<String> values(String text, @Nullable LocalDate published) {
        return TAGGER.tag(text, published).stream()
                .map(time -> time.text() + " = " + time.value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The envoy said on Tuesday that talks had ended. | Tuesday = 2023-09-05
            The envoy will meet the mayor on Tuesday.       | Tuesday = 2023-09-12
            The envoy said on Wednesday that it rained.     | Wednesday = 2023-09-06
            """)
    void resolvesAWeekdayByItsTense(String text, String expected) {
        assertThat(values(text, PUBLISHED)).containsExactly(expected);
    }

    @Test
    void givesNoDateToARelativeExpressionWithoutADayOfPublication() {
        assertThat(values("She left on Tuesday, two years ago, and came back yesterday.", null))
                .containsExactly("Tuesday = XXXX-WXX-2", "two years ago = XXXX", "yesterday = XXXX-XX-XX");
    }

    @Test
    void spansAreExactAfterCharactersBeyondTheBasicPlane() {
        String text = "\uD83D\uDE80\uD83D\uDE80 Liftoff on 5 September 2023.";
        List<Timex> times = TAGGER.tag(text, PUBLISHED);
        assertThat(times).hasSize(1);
        assertThat(times.get(0).span().of(text)).isEqualTo("5 September 2023");
        assertThat(times.get(0).value()).isEqualTo("2023-09-05");
    }
}
