package org.hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    private static List<String> split(String text) {
        Words words = new Words(text, new WordClasses());
        return new SentenceSplitter().split(words).stream().map(words::textOf).toList();
    }

    @Test
    void goesOnAfterAbbreviationsAndInitials() {
        assertThat(split("Dr. J. P. Orr of Marl Inc. met Gov. Varga. They spoke in the U.S. for an hour."))
                .containsExactly("Dr. J. P. Orr of Marl Inc. met Gov. Varga.", "They spoke in the U.S. for an hour.");
    }

    @Test
    void endsWhereAQuoteEndsASentence() {
        assertThat(split("\"We wait.\" Nobody came. \"Why?\" she asked."))
                .containsExactly("\"We wait.\"", "Nobody came.", "\"Why?\" she asked.");
    }

    @Test
    void takesBulletsAndLinesWithoutAStopApart() {
        assertThat(split("Bridge closed\nThe harbour bridge fell.\n- Two boats sank\n- Nobody was hurt"))
                .containsExactly("Bridge closed", "The harbour bridge fell.", "- Two boats sank", "- Nobody was hurt");
    }

    @Test
    void keepsAWrappedLineTogether() {
        assertThat(split("The harbour bridge in the north of the town of Marl fell when\nthe storm came."))
                .hasSize(1);
    }

    @Test
    void keepsNumbersWhole() {
        assertThat(split("It cost 3.5 million. Prices rose 1.2 percent.")).hasSize(2);
    }

    @Test
    void beginsASentenceWithAnEmoji() {
        assertThat(split("Nobody was hurt. 🐦 Two ferries ran aground."))
                .containsExactly("Nobody was hurt.", "🐦 Two ferries ran aground.");
    }

    @Test
    void leavesReferencesWithTheSentenceBeforeThem() {
        assertThat(split("The bridge fell. [3][4] It was old. [5]"))
                .containsExactly("The bridge fell. [3][4]", "It was old. [5]");
    }

    @Test
    void takesANumberBeforeAHeadingForNoSentence() {
        assertThat(split("2. Findings\n\nThe bridge fell. It was old."))
                .containsExactly("2. Findings", "The bridge fell.", "It was old.");
    }

    @Test
    void tellsNoFromNumber() {
        assertThat(split("He said no. Forget the bridge. See No. 4 and e.g. The Post of May."))
                .containsExactly("He said no.", "Forget the bridge.", "See No. 4 and e.g. The Post of May.");
    }

    @Test
    void shortensAStateAMonthOrADayOnlyWhereItBearsACapital() {
        assertThat(split("Six children fell ill. Police closed the school."))
                .containsExactly("Six children fell ill.", "Police closed the school.");
        assertThat(split("The port ships iron ore. Exports rose in Jan. Varga said so in Marl, Ill. Orban agreed."))
                .hasSize(2);
    }

    @Test
    void endsASentenceAfterAnHour() {
        assertThat(split("The fire began at about 3 p.m. Police said nobody was hurt."))
                .containsExactly("The fire began at about 3 p.m.", "Police said nobody was hurt.");
    }

    @Test
    void goesOnAfterAnHourToADayAZoneOrABracket() {
        for (String rest : List.of("Monday", "EDT", "Eastern time", "(1900 GMT) in Marl", "on Monday")) {
            assertThat(split("The fire began at 3 p.m. " + rest + " and went on."))
                    .hasSize(1);
        }
    }
}
