package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    /** What a token is, as one pattern; the tokenizer walks over the text by hand, to the same end. */
    private static final Pattern TOKEN = Pattern.compile("(?<number>\\d++(?:[.,:]\\d++)*+)(?![\\p{L}])"
            + "|(?<word>[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*+(?:['\u2019\\-\u2011.&][\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*+)*+)"
            + "|(?<mark>[^\\s\\p{C}])");

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
        assertThat(Tokenizer.tokens("9:".repeat(1_000_000) + "9a")).isNotEmpty();
        assertThat((System.nanoTime() - begin) / 1e9).isLessThan(20);
    }

    @Test
    void findsWhatThePatternOfATokenFinds() {
        long seed = 20_260_101;
        Random random = new Random(seed);
        String[] parts =
                "a|B|\u00e9|e\u0301|7|\u0663|\u00bd|12|.|,|:|'|\u2019|-|\u2011|&| |\n|\u00a0|\u200b|!|\u201c|\ud83d\udea2|\ud835\udc00|\ud83d|'s|pm"
                        .split("\\|");
        for (int round = 0; round < 20_000; round++) {
            StringBuilder made = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                made.append(parts[random.nextInt(parts.length)]);
            }
            String text = made.toString();
            List<Token> expected = new ArrayList<>();
            Matcher matcher = TOKEN.matcher(text);
            while (matcher.find()) {
                boolean word = matcher.group("word") != null;
                Token.Kind other = matcher.group("number") == null ? Token.Kind.PUNCTUATION : Token.Kind.NUMBER;
                expected.add(new Token(
                        new Span(matcher.start(), matcher.end()),
                        word ? Tokenizer.fold(matcher.group()) : matcher.group(),
                        word ? Token.Kind.WORD : other));
            }
            assertThat(Tokenizer.tokens(text)).as("seed %s, '%s'", seed, text).isEqualTo(expected);
        }
    }
}
