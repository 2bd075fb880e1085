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

    @Test
    void keepsAllOfANameBeforeARole() {
        assertThat(Byline.of("By Ada de la Quill Staff Writer")).contains(List.of("Ada de la Quill"));
        assertThat(Byline.of("By Mary Ann Morrow Staff Writer")).contains(List.of("Mary Ann Morrow"));
        assertThat(Byline.of("By Mary Ann Morrow Chief Political Correspondent"))
                .contains(List.of("Mary Ann Morrow"));
        assertThat(Byline.of("Von Karl von der Venn Korrespondent")).contains(List.of("Karl von der Venn"));
        assertThat(BylineName.of("Ada de la Writer")).isEmpty();
    }

    @Test
    void endsNamesBeforeAPlace() {
        assertThat(Byline.of("By Ida Morrow in Port Selm")).contains(List.of("Ida Morrow"));
        assertThat(Byline.of("By Ida Morrow in Selm and Karl Venn in Old Bay"))
                .contains(List.of("Ida Morrow", "Karl Venn"));
        assertThat(Byline.of("By Monday Morning in Selm the boats were back")).isEmpty();
        assertThat(Byline.alone("Harbour Closed in Selm")).isEmpty();
    }

    @Test
    void takesNoRoleAndNoHouseAfterANameForAnotherPerson() {
        for (String after :
                List.of("Local Democracy Reporter", "Housing and Planning Correspondent", "The Selm Post, Selm")) {
            assertThat(Byline.signed("Ida Morrow, " + after)).as(after).containsExactly("Ida Morrow");
        }
        assertThat(Byline.signed("Ida Morrow, Karl Venn")).containsExactly("Ida Morrow", "Karl Venn");
    }

    @Test
    void readsTheAgencyThatSignsAlong() {
        for (String line : List.of("Par Ida Morrow avec AFP", "Par Ida Morrow (avec AFP)", "Por Ida Morrow / AFP")) {
            assertThat(Byline.of(line)).as(line).contains(List.of("Ida Morrow", "AFP"));
        }
        assertThat(Byline.of("By Ida Morrow (Selm)")).contains(List.of("Ida Morrow"));
    }

    @Test
    void readsTheNameAfterALabelWhereThePageCallsItTheByline() {
        for (String line : List.of(
                "Texto: Ida Morrow",
                "Haber : Ida Morrow",
                "Posted by Ida Morrow",
                "de Ida Morrow",
                "Propos recueillis par Ida Morrow")) {
            assertThat(Byline.called(line)).as(line).containsExactly("Ida Morrow");
        }
        assertThat(Byline.called("作者：莫伊达")).containsExactly("莫伊达");
        assertThat(Byline.called("Ida de Morrow")).containsExactly("Ida de Morrow");
    }
}
