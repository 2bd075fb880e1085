package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SourceRunsTest {

    /** What the source says where each text of the parsed page is found, blank ones left out; "?" where it is not. */
    private static List<String> places(String page) {
        SourceRuns runs = new SourceRuns(page);
        List<String> places = new ArrayList<>();
        for (TextNode text : texts(Parser.htmlParser().parseInput(page, ""))) {
            boolean found = runs.take(text.getWholeText());
            if (!text.isBlank()) {
                places.add(found ? page.substring(runs.begin(), runs.end()) : "?");
            }
        }
        return places;
    }

    private static List<TextNode> texts(Element element) {
        List<TextNode> texts = new ArrayList<>();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                texts.add(text);
            } else if (child instanceof Element inner) {
                texts.addAll(texts(inner));
            }
        }
        return texts;
    }

    @Test
    void findsTextsBetweenMarkupOfEveryKind() {
        assertThat(places("""
                <!DOCTYPE html><html><head> <title>Ferry > harbour</title><script>if (a < b) { "<p>no</p>" }</script>
                </head><body><!-- <p>no</p> --><p class="a > b" id='<i>'>One<br/>two</p> <? no ?>
                <p title=x>three < four</p><svg><title>five</title></svg></body></html>""")).containsExactly("Ferry > harbour", "One", "two", "three < four", "five");
    }

    @Test
    void findsTextsWithEntities() {
        assertThat(places(
                        "<p>Salt &amp; sand</p><p>&copy;</p><p>R&D &lt;here&gt;</p><p>&nbsp;</p><p>&eacute;t&eacute;"))
                .containsExactly("Salt &amp; sand", "&copy;", "R&D &lt;here&gt;", "&nbsp;", "&eacute;t&eacute;");
    }

    @Test
    void findsTextsThatComeInAnotherOrderThanInTheSource() {
        SourceRuns runs = new SourceRuns("<table><tr><td>cell</td></tr>beside</table><p>after</p>");
        for (String said : List.of("beside", "cell", "after")) {
            assertThat(runs.take(said)).as(said).isTrue();
            assertThat(runs.raw().substring(runs.begin(), runs.end())).isEqualTo(said);
        }
    }

    @Test
    void tellsLikeTextsApartByTheirOrder() {
        String page = "<p>Reply</p><p>x</p><p>Reply</p>";
        SourceRuns runs = new SourceRuns(page);
        List<Integer> begins = new ArrayList<>();
        for (String said : List.of("Reply", "x", "Reply")) {
            assertThat(runs.take(said)).isTrue();
            begins.add(runs.begin());
        }
        assertThat(begins).containsExactly(3, 15, 23);
    }

    @Test
    void findsNoPlaceForWhatTheSourceDoesNotSay() {
        SourceRuns runs = new SourceRuns("<p>One</p><p>Two</p>");
        assertThat(runs.take("Three")).isFalse();
        assertThat(runs.take("")).isFalse();
        assertThat(runs.take("One")).isTrue();
    }

    @Test
    void isQuickWhereEveryTextIsLookedForInVain() {
        String page = "<b>a&amp;</b> ".repeat(300_000);
        SourceRuns runs = new SourceRuns(page);
        long begin = System.nanoTime();
        for (int i = 0; i < 300_000; i++) {
            assertThat(runs.take("b")).isFalse();
        }
        assertThat(System.nanoTime() - begin).isLessThan(10_000_000_000L);
    }
}
