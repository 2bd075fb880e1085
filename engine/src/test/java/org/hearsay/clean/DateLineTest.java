package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.language.Lexicon;
import org.junit.jupiter.api.Test;

class DateLineTest {

    @Test
    void knowsEachWordForADayWhereverItIsAskedFor() {
        for (String word : List.of("Publiceret", "Diterbitkan", "Revised", "Vendredi")) {
            assertThat(DateLine.atTop(word + ": 11.06.2031 Towed to the yard in the night"))
                    .as(word)
                    .isPresent();
            assertThat(DateLine.isPlain(word + " 11.06.2031 Selm Yard Pier Bay Quay"))
                    .as(word)
                    .isTrue();
            assertThat(DateReader.isDay(word + " 11 June")).as(word).isTrue();
        }
    }

    @Test
    void readsLabelsOfScriptsWhoseVowelsAreMarks() {
        DateLine line = DateLine.of("प्रकाशित: 11 जून 2031").orElseThrow();
        assertThat(line.labelled()).isTrue();
        assertThat(line.date().day()).isEqualTo(LocalDate.of(2031, 6, 11));
    }

    @Test
    void keepsEachLabelInOneListAlone() {
        assertThat(Stream.of("date-labels.txt", "change-labels.txt", "published-labels.txt")
                        .flatMap(name -> Lexicon.of(DateLine.class, name).rows().stream())
                        .map(row -> row.get(0)))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }
}
