package org.hearsay.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HolidayTest {

    @Test
    void aFixedDayIsTheSameEveryYear() {
        assertThat(Holiday.of("12-25").in(2023)).isEqualTo(LocalDate.of(2023, 12, 25));
    }

    @Test
    void countsWeekdaysFromEitherEndOfTheMonth() {
        assertThat(Holiday.of("11-4th-4").in(2023)).isEqualTo(LocalDate.of(2023, 11, 23));
        assertThat(Holiday.of("05-last-1").in(2023)).isEqualTo(LocalDate.of(2023, 5, 29));
    }

    @Test
    void followsEaster() {
        assertThat(Holiday.of("easter+0").in(2023)).isEqualTo(LocalDate.of(2023, 4, 9));
        assertThat(Holiday.of("easter+0").in(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(Holiday.of("easter-2").in(2025)).isEqualTo(LocalDate.of(2025, 4, 18));
    }
}
