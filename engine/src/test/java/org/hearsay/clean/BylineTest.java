package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BylineTest {

    @Test
    void endsANameBeforeWhatThePersonDoes() {
        assertThat(Byline.of("By Ida Morrow, News Reporter")).contains(List.of("Ida Morrow"));
        assertThat(Byline.of("Von Karl Venn Landespolitischer Korrespondent")).contains(List.of("Karl Venn"));
        assertThat(Byline.alone("Ida Morrow Deputy Harbour Editor")).containsExactly("Ida Morrow");
    }

    @Test
    void partsWhatWasGlued() {
        assertThat(Byline.of("Von Karl VennKorrespondent")).contains(List.of("Karl Venn"));
        assertThat(Byline.of("byIda Morrow")).contains(List.of("Ida Morrow"));
        assertThat(BylineName.of("Ida McAllister")).isEqualTo("Ida McAllister");
    }

    @Test
    void readsTheNameBeforeTheAgeOrTheDay() {
        assertThat(Byline.stamped("Ida Morrow|Published 5 hours ago")).containsExactly("Ida Morrow");
        assertThat(Byline.stamped("Karl Venn4 February 2031, 09:30")).containsExactly("Karl Venn");
        assertThat(Byline.stamped("Pier Four 12 boats")).isEmpty();
    }

    @Test
    void holdsNoButtonForAPerson() {
        for (String button : List.of("SIGN UP", "Share More", "In Brief", "The Harbour")) {
            assertThat(Byline.alone(button)).as(button).isEmpty();
        }
    }
}
