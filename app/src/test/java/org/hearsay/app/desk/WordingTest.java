package org.hearsay.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.Origin;
import org.hearsay.model.State;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void countsOneAndMany() {
        assertThat(Wording.count(1, "voice")).isEqualTo("1 voice");
        assertThat(Wording.count(0, "voice")).isEqualTo("0 voices");
    }

    @Test
    void usesTheContractsWords() {
        assertThat(Wording.word(State.SINGLE_ORIGIN)).isEqualTo("single-origin");
        assertThat(Wording.spoken(Origin.Kind.ON_RECORD)).isEqualTo("on record");
    }

    @Test
    void namesASpanOfDaysOnce() {
        LocalDate day = LocalDate.of(2025, 3, 4);
        assertThat(Wording.days(List.of())).isEqualTo("undated");
        assertThat(Wording.days(List.of(day, day))).isEqualTo("4 March 2025");
        assertThat(Wording.days(List.of(day.plusDays(2), day))).isEqualTo("4 to 6 March 2025");
        assertThat(Wording.days(List.of(day, day.plusMonths(1)))).isEqualTo("4 March 2025 to 4 April 2025");
    }

    @Test
    void leavesTimesThatAreNoDaysAsTheyAre() {
        assertThat(Wording.time("2025-03-04")).isEqualTo("4 March 2025");
        assertThat(Wording.time("2025-03")).isEqualTo("March 2025");
        assertThat(Wording.time("2025-Q1")).isEqualTo("2025-Q1");
        assertThat(Wording.time("2025-W1")).isEqualTo("2025-W1");
        assertThat(Wording.time("FUTURE_REF")).isEqualTo("FUTURE_REF");
        assertThat(Wording.time("2025-02-30")).isEqualTo("2025-02-30");
    }

    @Test
    void shortensAtAWord() {
        assertThat(Wording.shortened("one two three", 13)).isEqualTo("one two three");
        assertThat(Wording.shortened("one two three", 9)).isEqualTo("one two …");
    }
}
