package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HardWrapTest {

    private static final String WRAPPED = """
            The council of Old Bay has voted to close the pier until the autumn, after
            a surveyor found that six of its oak posts had been eaten hollow by worms.

            Mayor Ada Finch said that the town could not carry the risk for another
            summer. "We would rather lose a season than a visitor," she told the hall
            on Monday evening, to some applause and more groans.

            Share this
            Print
            """;

    @Test
    void joinsTheLinesOfAWrappedParagraph() {
        List<String> lines = texts(WRAPPED);
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0))
                .endsWith("after a surveyor found that six of its oak posts had been eaten hollow by worms.");
        assertThat(lines.subList(2, 4)).containsExactly("Share this", "Print");
    }

    @Test
    void leavesLinesThatAreNoWrappedParagraph() {
        String menu =
                "Old Bay Echo\nTown\nHarbour\nThe pier is closed until the autumn, says the council\n4 March 2031\n";
        assertThat(texts(menu)).hasSize(5);
        assertThat(texts(WRAPPED + "x".repeat(200))).hasSizeGreaterThan(6);
    }

    private static List<String> texts(String raw) {
        return Line.of(raw).stream().map(Line::text).toList();
    }
}
