package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTableTest {

    @Test
    void findsAWordWhereItStandsInAText() {
        WordTable table = new WordTable();
        int ferry = table.add("ferry");
        table.add("ferryman");

        assertThat(table.find("the ferry sank", 4, 9)).isEqualTo(ferry);
        assertThat(table.find("the ferry sank", 4, 8)).isEqualTo(-1);
        assertThat(table.find("the ferry sank", 10, 14)).isEqualTo(-1);
    }

    @Test
    void numbersStayWhenTheTableGrows() {
        WordTable table = new WordTable();
        for (int i = 0; i < 5000; i++) {
            assertThat(table.add("word" + i)).isEqualTo(i);
        }
        for (int i = 0; i < 5000; i++) {
            assertThat(table.add("word" + i)).isEqualTo(i);
            assertThat(table.word(i)).isEqualTo("word" + i);
        }
        assertThat(table.size()).isEqualTo(5000);
    }
}
