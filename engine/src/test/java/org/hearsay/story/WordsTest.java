package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static List<String> quoted(String text) {
        Words words = Words.of(text);
        List<String> quoted = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.isQuoted(i)) {
                quoted.add(words.span(i, i).of(text));
            }
        }
        return quoted;
    }

    @Test
    void knowsWhatStandsInQuotationMarks() {
        assertThat(quoted("She said “not now” and left.")).containsExactly("not", "now");
        assertThat(quoted("She said \"not now\" and left.")).containsExactly("not", "now");
        assertThat(quoted("She said ''not now'' and left.")).containsExactly("not", "now");
    }

    @Test
    void takesAnApostropheForNoQuotationMark() {
        assertThat(quoted("The pilots' radar and the ship's hull")).isEmpty();
    }

    @Test
    void closesAMarkThatNobodyClosedAtTheEndOfTheParagraph() {
        assertThat(quoted("She said \"not now.\n\nThen she left.")).containsExactly("not", "now");
    }
}
