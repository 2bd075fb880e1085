package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LexiconTest {

    @Test
    void readsColumnsPastCommentsAndBlankLinesAndKnowsItsSource() {
        Lexicon lexicon = Lexicon.of(LexiconTest.class, "fruit.tsv");
        assertThat(lexicon.source()).isEqualTo("invented for this test");
        assertThat(lexicon.words()).containsExactly("pear", "apple tree");
        assertThat(lexicon.table()).containsEntry("apple tree", "2.5");
        assertThat(lexicon.number("pear")).isEqualTo(7);
    }

    @Test
    void refusesAListThatNamesNoSource() {
        assertThatThrownBy(() -> Lexicon.of(LexiconTest.class, "sourceless.tsv"))
                .hasMessageContaining("# source:")
                .hasMessageContaining("sourceless.tsv");
    }

    @Test
    void saysWhatIsMissing() {
        Lexicon lexicon = Lexicon.of(LexiconTest.class, "fruit.tsv");
        assertThatThrownBy(() -> lexicon.number("plum"))
                .hasMessageContaining("plum")
                .hasMessageContaining("fruit.tsv");
        assertThatThrownBy(() -> Lexicon.of(LexiconTest.class, "none.tsv")).hasMessageContaining("none.tsv");
    }
}
