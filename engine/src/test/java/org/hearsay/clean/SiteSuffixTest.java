package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SiteSuffixTest {

    private static final SiteSuffix SITE =
            new SiteSuffix(List.of("Ferry hits the pier – twice"), List.of("The Selm Courier", "selmcourier.example"));

    @Test
    void takesTheNameOffWhereverAndHoweverItIsParted() {
        for (String title : List.of(
                "Council meets in Selm | The Selm Courier",
                "Council meets in Selm｜The Selm Courier",
                "Council meets in Selm • SELM COURIER",
                "Council meets in Selm - The Selm Courier Online",
                "Council meets in Selm / selmcourier.example",
                "The Selm Courier - Council meets in Selm")) {
            assertThat(SITE.without(title)).as(title).isEqualTo("Council meets in Selm");
        }
    }

    @Test
    void takesOffAllThatFollowsTheTitleThatThePageShows() {
        assertThat(SITE.without("Ferry hits the pier - twice | Local | 4 March 2031"))
                .isEqualTo("Ferry hits the pier - twice");
    }

    @Test
    void leavesATitleThatThePageShowsWhole() {
        SiteSuffix site = new SiteSuffix(List.of("Kittens – The Courier asks"), List.of("The Courier"));
        assertThat(site.without("Kittens – The Courier asks")).isEqualTo("Kittens – The Courier asks");
    }

    @Test
    void leavesTheTitlesOwnMarks() {
        assertThat(SITE.without("Selm Courier: editor leaves - a farewell"))
                .isEqualTo("Selm Courier: editor leaves - a farewell");
        assertThat(SITE.without("The Selm Courier")).isEqualTo("The Selm Courier");
    }

    @Test
    void isQuickOnAnEndlessTitle() {
        String endless = "a - ".repeat(200_000);
        assertThat(SITE.without(endless)).hasSize(endless.strip().length());
    }
}
