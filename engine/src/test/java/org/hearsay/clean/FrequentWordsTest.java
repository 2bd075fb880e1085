package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrequentWordsTest {

    @Test
    void knowsALanguageByItsCommonestWords() {
        assertThat(FrequentWords.language(
                        "The ferry ran aground off the pier on Tuesday night, and all of the people on board were "
                                + "brought to the shore by the boats of the coast guard before the morning came."))
                .contains("en");
        assertThat(FrequentWords.language(
                        "Die Fähre ist in der Nacht zum Dienstag vor dem Hafen auf eine Bank gelaufen, und alle Leute an "
                                + "Bord wurden von den Booten der Küstenwache noch vor dem Morgen an Land gebracht."))
                .contains("de");
    }

    @Test
    void leavesItOpenWhereTwoLanguagesShareTheirWords() {
        assertThat(FrequentWords.language("Oslo, Bergen og Trondheim. ".repeat(12)))
                .isEmpty();
        assertThat(FrequentWords.language(
                        "de la que de la que de la que de la que de la que de la que de la que de la que "
                                + "de la que de la que de la que"))
                .isEmpty();
    }

    @Test
    void leavesAShortTextOpen() {
        assertThat(FrequentWords.language("The ferry is at the pier.")).isEmpty();
    }
}
