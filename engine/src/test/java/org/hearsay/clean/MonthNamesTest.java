package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.language.Lexicon;
import org.junit.jupiter.api.Test;

class MonthNamesTest {

    @Test
    void prefersAMonthWhereNobodySaysWhoseNameItIs() {
        assertThat(MonthNames.number("listopada", null)).contains(11);
        assertThat(MonthNames.number("listopada", "hr")).contains(10);
        assertThat(MonthNames.number("srpna", null)).contains(8);
        assertThat(MonthNames.number("Mrz", null)).contains(3);
        assertThat(MonthNames.number("march", "xx")).contains(3);
    }

    @Test
    void addsNothingThatTheLanguagesAgreeOn() {
        Map<String, String> added = Lexicon.of(MonthNames.class, "months.txt").table();
        assertThat(added).isNotEmpty();
        added.forEach((name, number) -> assertThat(numbers(name)).as(name).isNotEqualTo(List.of(number)));
    }

    private static List<String> numbers(String name) {
        return Lexicon.of(MonthNames.class, "months-by-language.txt").rows().stream()
                .filter(row -> List.of(row.get(2).split(" ")).contains(name))
                .map(row -> row.get(1))
                .distinct()
                .toList();
    }
}
