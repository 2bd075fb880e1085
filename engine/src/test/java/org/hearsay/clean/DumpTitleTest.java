package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DumpTitleTest {

    private static final String TEXT =
            "A ferry with 240 people on board ran aground near Port Selm on Tuesday night, the coast guard said.\n";

    @Test
    void takesTheLineThatTheFirstLineRepeatsWithTheSite() {
        assertThat(of("Ferry runs aground off Port Selm | The Selm Courier\nHome\nFerry runs aground off Port Selm\n"))
                .isEqualTo(new DumpTitle("Ferry runs aground off Port Selm", "The Selm Courier"));
    }

    @Test
    void takesTheLineThatIsMostLikeTheFirst() {
        String page = """
                Ferry aground: 240 saved off Port Selm - Courier
                Share this page with friends
                Share this page with friends
                Ferry aground off Port Selm, 240 people saved
                """;

        assertThat(of(page).text()).isEqualTo("Ferry aground off Port Selm, 240 people saved");
    }

    @Test
    void takesTheFirstLineLessTheSiteWhereNothingIsLikeIt() {
        assertThat(of("Ferry runs aground off Port Selm - Selm Courier\nSign up here\nAll sections\n"))
                .isEqualTo(new DumpTitle("Ferry runs aground off Port Selm", "Selm Courier"));
        assertThat(of("港で船が座礁、二百四十人が救助される：セルム新聞\n速報\n").text()).isEqualTo("港で船が座礁、二百四十人が救助される");
    }

    @Test
    void takesTheRepeatedLineWhereTheFirstIsOfAMenu() {
        assertThat(
                        of("WORLD\n4 MIN READ\nFerry runs aground off Port Selm\nSome more\nFerry runs aground off Port Selm\n")
                                .text())
                .isEqualTo("Ferry runs aground off Port Selm");
    }

    private static DumpTitle of(String head) {
        return DumpTitle.of(Line.of(head + TEXT));
    }
}
