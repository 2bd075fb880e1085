package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

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
    void readsTheRowsOfAKind() {
        Lexicon lexicon = Lexicon.of(LexiconTest.class, "kinds.tsv");
        assertThat(lexicon.words("tree")).containsExactly("oak", "ash");
        assertThat(lexicon.table("shrub")).containsExactly(entry("box", "hedge"), entry("broom", "heath"));
        assertThatThrownBy(() -> lexicon.words("herb")).hasMessageContaining("expected a row 'herb' in kinds.tsv");
        assertThatThrownBy(() -> lexicon.table("tree")).hasMessageContaining("expected 3 columns in kinds.tsv");
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
