package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockReaderTest {

    @Test
    void letsAnElementOfThePagesOwnStandInItsLine() {
        assertThat(blocks("<p>They asked for <x-term>urgent <b>aid</b></x-term> this year.</p>"))
                .containsExactly("They asked for urgent aid this year.");
        assertThat(blocks("<x-head>Ferry</x-head><x-text>It was towed.</x-text>"))
                .containsExactly("Ferry", "It was towed.");
        assertThat(blocks("Ferry <x-text><p>It was towed.</p></x-text>")).containsExactly("Ferry", "It was towed.");
    }

    @Test
    void leavesOutWhatIsSaidOfALinkToThoseWhoListen() {
        assertThat(
                        blocks(
                                "<p>It <a href='/1'>was needed<span class='sr-only'>(opens in a new tab)</span></a> at once.</p>"))
                .containsExactly("It was needed at once.");
        assertThat(blocks("<p><span class='visually-hidden'>By </span>Ida Morrow</p>"))
                .containsExactly("By Ida Morrow");
    }

    @Test
    void partsElementsOfDifferentNamesThatAreAloneInTheirBlock() {
        assertThat(blocks("<p><span class=who>Ida Morrow</span><span class=when>June 11, 2031</span></p>"))
                .containsExactly("Ida Morrow June 11, 2031");
        assertThat(blocks("<p><span class=cap>T</span><span class=rest>he ferry</span></p>"))
                .containsExactly("The ferry");
        assertThat(blocks("<p><span class=a>The fer</span><span class=b>ry</span></p>"))
                .containsExactly("The ferry");
    }

    @Test
    void isQuickOnElementsThatStandInOneAnother() {
        String text = "Ferry ".repeat(1_000_000);
        for (String open : List.of("towed <span class=a>", "<span class=a>Ida</span><span class=b>")) {
            String page = "<p>" + open.repeat(300) + text;
            assertTimeout(Duration.ofSeconds(5), () -> assertThat(blocks(page)).hasSize(1));
        }
    }

    private static List<String> blocks(String body) {
        return ParsedPage.of("<body>" + body, "").blocks().stream()
                .map(Block::text)
                .toList();
    }
}
