package org.hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFinderTest {

    private static List<String> quotes(String text) {
        Words words = new Words(text, new WordClasses());
        return new QuoteFinder()
                .find(words).stream().map(q -> words.textOf(q.range())).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We didn't wait\"",
                "“We didn’t wait”",
                "‘We didn’t wait’",
                "'We didn't wait'",
                "''We didn't wait''",
                "«We didn't wait»"
            })
    void knowsTheMarks(String quote) {
        assertThat(quotes("She said " + quote + " and left.")).containsExactly(quote);
    }

    @Test
    void takesNoApostropheForAQuote() {
        assertThat(quotes("The ministers' boat and Varga's car didn't move.")).isEmpty();
    }

    @Test
    void goesOnInTheNextParagraphWhereItIsLeftOpen() {
        Words words = new Words("“We wait and wait here.\n\n“And nobody comes.”", new WordClasses());

        assertThat(new QuoteFinder().find(words)).extracting(Quote::continued).containsExactly(true, false);
    }
}
