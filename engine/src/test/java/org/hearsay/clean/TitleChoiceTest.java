package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TitleChoiceTest {

    private static final String PROSE = "<p>" + "The harbour master said on Tuesday that nobody was hurt. ".repeat(4);
    private static final String FOR_MACHINES = "Port Selm ferry: how the pier was damaged";
    private static final String SHARED = "Ferry hits the pier at Port Selm";

    @Test
    void takesTheToldTitleThatThePageShows() {
        assertThat(chosen("<h1>" + SHARED + "</h1>" + PROSE)).isEqualTo(SHARED);
        assertThat(chosen("<h1>" + FOR_MACHINES + "</h1>" + PROSE)).isEqualTo(FOR_MACHINES);
    }

    @Test
    void takesTheLastOneAboveTheText() {
        assertThat(chosen("<h1>" + FOR_MACHINES + "</h1><h2>" + SHARED + "</h2>" + PROSE))
                .isEqualTo(SHARED);
        assertThat(chosen("<h1>" + SHARED + "</h1>" + PROSE.repeat(9) + "<p>Ilse Voss</p>".repeat(12) + "<h2>"
                        + FOR_MACHINES + "</h2>"))
                .isEqualTo(SHARED);
    }

    @Test
    void looksPastTheWordThatAHeadingOpensWith() {
        assertThat(chosen("<h1><span>Accident</span> <span>" + SHARED + "</span></h1>" + PROSE))
                .isEqualTo(SHARED);
    }

    @Test
    void passesOverPathsMenusAndWhatIsHidden() {
        assertThat(chosen("<ol><li>News<li><h1>" + SHARED + "</h1></ol>" + PROSE))
                .isEqualTo(FOR_MACHINES);
        assertThat(chosen("<h2 hidden>" + SHARED + "</h2>" + PROSE)).isEqualTo(FOR_MACHINES);
    }

    @Test
    void trustsTheFirstWhereNoneIsShown() {
        assertThat(chosen("<h1>Something else</h1>" + PROSE)).isEqualTo(FOR_MACHINES);
    }

    @Test
    void takesAllOfATitleThatMachinesAreToldThePartOf() {
        String whole =
                "Ferry hits the pier at Port Selm and sinks in the night before the eyes of all who had come to see it";
        for (String told : List.of(whole.substring(0, 40) + "…", whole.substring(0, 90))) {
            assertThat(TitleChoice.of(
                            ParsedPage.of("<title>Selm</title><body><h1>" + whole + "</h1>" + PROSE, ""),
                            List.of(told, FOR_MACHINES),
                            Optional.empty(),
                            List.of()))
                    .isEqualTo(whole);
        }
    }

    private static String chosen(String body) {
        return TitleChoice.of(
                ParsedPage.of("<title>Selm</title><body>" + body, ""),
                List.of(FOR_MACHINES, SHARED + " | The Selm Courier"),
                Optional.empty(),
                List.of("The Selm Courier"));
    }
}
