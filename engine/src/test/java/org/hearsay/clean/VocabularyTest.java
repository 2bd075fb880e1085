package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary vocabulary = new Vocabulary(Weights.BLOCK_WORDS);

    private static float weight(String word) {
        WordTable table = new WordTable();
        return Weights.BLOCK_WORDS.of(table, table.add(word));
    }

    private int[] words(String text) {
        return vocabulary.words(text, text.toLowerCase(Locale.ROOT));
    }

    @Test
    void listsEachWordOnceWhateverItsCase() {
        int[] words = words("The ferry and THE Ferryman, a ferry");

        assertThat(vocabulary.spelled(words)).containsExactlyInAnyOrder("the", "ferry", "and", "ferryman");
        assertThat(words).hasSize(4);
    }

    @Test
    void knowsAWordAgainInAnotherText() {
        assertThat(words("Harbour closed")[0]).isEqualTo(words("the harbour")[1]);
    }

    @Test
    void leavesOutWordsThatAreTooLong() {
        assertThat(words("x".repeat(25) + ' ' + "y".repeat(24))).hasSize(1);
    }

    @Test
    void listsTheFirstWordsOfALongText() {
        String text = IntStream.range(0, 200)
                .mapToObj(i -> "w" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                .collect(Collectors.joining(" "));

        assertThat(words(text)).hasSize(60);
        assertThat(vocabulary.spelled(words(text))).contains("waa").doesNotContain("whr");
    }

    @Test
    void findsTheSameWordsWhereACapitalBecomesTwoLetters() {
        assertThat(vocabulary.spelled(words("İki liman kapandı"))).contains("liman", "kapandı");
    }

    @Test
    void partsNamesOfElementsAtHumpsAndHyphens() {
        assertThat(vocabulary.spelled(vocabulary.marks("relatedStories article_body ad-box")))
                .containsExactlyInAnyOrder("related", "stories", "article", "body", "ad", "box");
    }

    @Test
    void addsUpWhatIsLearntOfEachWordOnce() {
        Weights.Sum once = vocabulary.sum(words("subscribe"));
        Weights.Sum twice = vocabulary.sum(words("subscribe, Subscribe"));

        assertThat(once.sum()).isNotZero().isEqualTo(weight("subscribe"));
        assertThat(twice).isEqualTo(once);
    }
}
