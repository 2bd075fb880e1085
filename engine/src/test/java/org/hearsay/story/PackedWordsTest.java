package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackedWordsTest {

    @Test
    void givesBackWhatItTook() {
        String text = "Brandt said: “Nobody was hurt.”" + " ".repeat(500) + "x".repeat(70_000) + " end";
        Words words = Words.of(text);
        Words back = PackedWords.of(words).unpacked();
        assertThat(back.size()).isEqualTo(words.size()).isEqualTo(7);
        for (int i = 0; i < words.size(); i++) {
            assertThat(back.form(i)).isEqualTo(words.form(i));
            assertThat(back.span(i, i)).isEqualTo(words.span(i, i));
            assertThat(back.isQuoted(i)).isEqualTo(words.isQuoted(i));
        }
    }
}
