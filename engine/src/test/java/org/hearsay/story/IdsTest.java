package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void numbersIdsInOrderAndKnowsNoOthers() {
        Ids ids = new Ids();
        for (int i = 0; i < 10_000; i++) {
            ids.add("r" + i);
        }
        assertThat(ids.size()).isEqualTo(10_000);
        for (int i = 0; i < 10_000; i += 97) {
            assertThat(ids.number("r" + i)).isEqualTo(i);
        }
        assertThat(ids.number("r10000")).isNegative();
    }

    @Test
    void tellsIdsOfOneHashApart() {
        Ids ids = new Ids();
        ids.add("Aa");
        ids.add("BB");
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(ids.number("Aa")).isZero();
        assertThat(ids.number("BB")).isEqualTo(1);
    }
}
