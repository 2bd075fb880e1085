package org.hearsay.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.hearsay.language.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {

    private static final WordReader READER = new WordReader(Lexicon.of(TimeTagger.class, "words.tsv"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            twenty-four                      | NUM  | 24
            two hundred and fifty            | NUM  | 250
            three thousand two hundred       | NUM  | 3200
            nineteen ninety-six              | YEAR | 1996
            two thousand and four            | NUM  | 2004
            twenty-first                     | ORD  | 21
            2 1/2                            | NUM  | 2.5
            two and a half                   | NUM  | 2.5
            two-and-a-half                   | NUM  | 2.5
            1,700                            | NUM  | 1700
            21st                             | ORD  | 21
            five, six                        | NUM  | 5,6
            one two                          | NUM  | 1,2
            """)
    void readsNumbers(String text, String kind, String expected) {
        List<String> values = READER.words(text, List.of()).stream()
                .map(word -> word.readings().get(kind))
                .filter(Objects::nonNull)
                .toList();
        assertThat(String.join(",", values)).isEqualTo(expected);
    }
}
