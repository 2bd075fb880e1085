package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void cutsNoCharacterInTwo() {
        String ferry = Character.toString(0x26F4) + Character.toString(0x1F6A2);
        assertThat(Words.cut("to" + ferry, 4)).isEqualTo("to" + Character.toString(0x26F4) + '…');
        assertThat(Words.cut("to" + ferry, 5)).isEqualTo("to" + ferry);
        assertThat(Words.cut("ferry", 2)).isEqualTo("fe…");
    }
}
