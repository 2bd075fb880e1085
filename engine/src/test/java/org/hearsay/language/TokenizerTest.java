package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    private static List<String> forms(String text) {
        return Tokenizer.tokens(text).stream().map(Token::form).toList();
    }

    @Test
    void keepsInnerApostrophesAndHyphensAndFoldsThePossessive() {
        assertThat(forms("Orlan\u2019s co-operation didn't end."))
                .containsExactly("orlan", "co-operation", "didn't", "end", ".");
    }

    @Test
    void keepsTheSeparatorsOfNumbers() {
        assertThat(forms("4,500 men, 3.5 per cent.")).containsExactly("4,500", "men", ",", "3.5", "per", "cent", ".");
    }

    @Test
    void givesSpansThatAreTheTextItself() {
        String text =
                "\ud83d\udea2 \u201cJ\u00fcrgen M\u00fcller\u201d sailed\u200b on 5 May \u0645\u064a\u0646\u0627\u0621";
        for (Token token : Tokenizer.tokens(text)) {
            assertThat(token.form()).isEqualTo(Tokenizer.fold(token.span().of(text)));
        }
        assertThat(forms(text)).contains("jurgen", "muller", "sailed");
    }

    @Test
    void isLinearOnARunWithoutEnd() {
        long begin = System.nanoTime();
        assertThat(Tokenizer.tokens("a'".repeat(1_000_000))).isNotEmpty();
        assertThat(Tokenizer.tokens("9.".repeat(1_000_000))).isNotEmpty();
        assertThat((System.nanoTime() - begin) / 1e9).isLessThan(20);
    }
}
