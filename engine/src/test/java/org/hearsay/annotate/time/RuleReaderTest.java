package org.hearsay.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Lexicon;
import org.junit.jupiter.api.Test;

class RuleReaderTest {

    @Test
    void everyRuleHasANameOfItsOwn() {
        List<String> names = Lexicon.of(TimeTagger.class, "rules.tsv").rows().stream()
                .map(row -> row.get(0))
                .toList();
        Set<String> distinct = new HashSet<>(names);
        assertThat(distinct).hasSameSizeAs(names).hasSizeGreaterThan(100);
    }

    @Test
    void refusesAnOperationThatIsNotThere() {
        assertThatThrownBy(() -> RuleReader.read(Lexicon.of(RuleReaderTest.class, "rules-unknown-operation.tsv")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("guess");
    }

    @Test
    void refusesAPatternThatNeedsNoWord() {
        assertThatThrownBy(() -> RuleReader.read(Lexicon.of(RuleReaderTest.class, "rules-empty-pattern.tsv")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs a word");
    }

    @Test
    void refusesAShorthandThatNoLineDefines() {
        assertThatThrownBy(() -> RuleReader.read(Lexicon.of(RuleReaderTest.class, "rules-unknown-shorthand.tsv")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("$nowhere");
    }
}
