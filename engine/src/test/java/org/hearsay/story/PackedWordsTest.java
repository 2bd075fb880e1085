package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackedWordsTest {

    @Test
    void givesBackWhatItTook() {
        String text = "Brandt said: “Nobody was hurt.”" + " ".repeat(500) + "x".repeat(70_000) + " end";
        Words words = Words.of(text);
        assertSame(packed(words, new WordCodes()), words, 7);
    }

    @Test
    void givesBackWordsThatCameWhenAllNumbersWereGiven() {
        WordCodes codes = new WordCodes();
        for (int word = 0; word < 600_000; word++) {
            codes.write(word, new ByteWriter(8));
        }
        Words words = Words.of("“The tide, it seems,” she wrote – “came early”.");
        assertSame(packed(words, codes), words, 8);
    }

    @Test
    void takesLittleMoreThanAByteForACommonWord() {
        Words words = Words.of("the tide of the sea and the sand of the shore ".repeat(100));
        assertThat(PackedWords.of(words, new WordCodes())).hasSizeLessThan(words.size() + 8);
    }

    private static Words packed(Words words, WordCodes codes) {
        PackedWords.of(Words.of("What came before gives some words their numbers."), codes);
        return PackedWords.unpacked(new ByteReader(PackedWords.of(words, codes)), codes);
    }

    private static void assertSame(Words back, Words words, int size) {
        assertThat(back.size()).isEqualTo(words.size()).isEqualTo(size);
        for (int i = 0; i < words.size(); i++) {
            assertThat(back.form(i)).isEqualTo(words.form(i));
            assertThat(back.span(i, i)).isEqualTo(words.span(i, i));
            assertThat(back.isQuoted(i)).isEqualTo(words.isQuoted(i));
        }
    }
}
