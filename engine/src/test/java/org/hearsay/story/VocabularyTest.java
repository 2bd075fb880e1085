package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary vocabulary = Vocabulary.shipped(StoryRules.shipped());

    @Test
    void tellsRareWordsFromCommonOnesFromTheFirstReportOn() {
        assertThat(vocabulary.weight(vocabulary.number("aurelia")))
                .isGreaterThan(vocabulary.weight(vocabulary.number("said")) + 2);
    }

    @Test
    void takesANameThatMostReportsHoldForACommonWordSoon() {
        int country = vocabulary.number("kelsonia");
        int ship = vocabulary.number("aurelia");
        double before = vocabulary.weight(country);
        for (int i = 0; i < 40; i++) {
            vocabulary.count(i % 10 == 0 ? List.of(country, ship) : List.of(country));
        }
        assertThat(vocabulary.weight(country)).isLessThan(before / 3);
        assertThat(vocabulary.weight(ship)).isGreaterThan(2 * vocabulary.weight(country));
    }
}
