package org.hearsay.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // JUnit calls open before each test
class DeskTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]++)\"");

    private static Newsroom newsroom;
    private static Desk desk;
    private static Visitor visitor;

    @BeforeAll
    static void open() {
        newsroom = new Newsroom();
        desk = Desk.start(newsroom.inquiry(), 0);
        visitor = new Visitor(desk.address());
    }

    @AfterAll
    static void close() {
        desk.close();
        newsroom.close();
    }

    @Test
    void listsStoriesWithReportsOutletsVoicesAndDays() {
        assertThat(visitor.page("/"))
                .contains("Fire at a bus depot")
                .contains("4 reports by 4 outlets rest on 5 voices")
                .contains("4 March 2025")
                .contains("href=\"/story/fire\"");
    }

    @Test
    void tellsAStoryByStatesWithVoicesReasonsAndDifferences() {
        String page = visitor.page("/story/fire");
        assertThat(page)
                .contains(">corroborated<", ">disputed<", ">single-origin<")
                .containsSubsequence("Two or more independent voices", "Disputed", "One voice")
                .contains("Northwire and two officials say so independently")
                .contains("two officials, to Harbour Post", "Marla Venn", "via Northwire", "the operator", "Piet Solle")
                .contains("Reports differ in: buses")
                .containsSubsequence("<th scope=\"row\">12</th>", "<th scope=\"row\">14</th>")
                .contains(">denies<");
    }

    @Test
    void tellsWhoCopiesWhomWhatIsPlannedAndHowTheStoryGrew() {
        assertThat(visitor.page("/story/fire"))
                .contains("72 %", "29 words in a row; the report credits Northwire")
                .containsSubsequence("3 March 2025", "Planned", "1 April 2025")
                .contains("because: same place, same day, similarity .71");
    }

    @Test
    void leadsFromAPassageToItsCharacters() {
        int begin = newsroom.report(Newsroom.AGENCY).text().indexOf("the blaze began");
        assertThat(visitor.page("/story/fire")).contains("href=\"/report/wire-1#c" + begin + "\"");
        assertThat(visitor.page("/report/wire-1"))
                .containsPattern("id=\"c" + begin + "\"[^>]*>the blaze began in a charging bay<");
    }

    @Test
    void marksSourceCueAndContentAlsoWhereTheyNest() {
        assertThat(visitor.page("/report/wire-1"))
                .contains("class=\"content source\">Fire chief Marla Venn<")
                .contains("class=\"content cue\">said<")
                .contains("class=\"content deep\">the blaze began in a charging bay<")
                .contains("class=\"source\">Northwire<");
    }

    @Test
    void showsTheImprintWithReasonsAndWhatWasRemoved() {
        assertThat(visitor.page("/report/lantern-1"))
                .contains("from og:site_name", "from JSON-LD datePublished", "Oda Lysk", "Northwire")
                .contains("1 piece taken out by cleaning", "an invitation to subscribe", "Sign up for our newsletter");
    }

    @Test
    void marksWhatTwoReportsShare() {
        assertThat(visitor.page("/compare?a=lantern-1&b=wire-1"))
                .contains("of the words of the first report stand in the second.")
                .contains("href=\"#b1\"", "id=\"b1\"", "href=\"#a1\"", "id=\"a1\"")
                .contains("class=\"shared\">A fire at the Ostrava Road depot")
                .containsSubsequence("Both say", "destroyed 12 buses");
    }

    @Test
    void saysWhichOfTwoReportsCopiedWhateverTheirOrder() {
        assertThat(visitor.page("/compare?a=wire-1&b=lantern-1"))
                .contains("of the words of the second report stand in the first.");
        assertThat(visitor.page("/compare?a=wire-1&b=post-1")).contains("Neither is made from the other’s text.");
    }

    @Test
    void finds() {
        assertThat(visitor.page("/search?q=depot")).contains("href=\"/report/wire-1\"", "href=\"/story/fire\"");
        assertThat(visitor.page("/search?q=submarine")).contains("Nothing found");
        assertThat(visitor.page("/search?q=%3Cb%3E")).contains("&lt;b&gt;").doesNotContain("<b>");
    }

    @Test
    void holdsAClaimAgainstTheReports() {
        String page = visitor.page("/check?q=A+fire+at+the+Ostrava+Road+depot+destroyed+12+buses");
        assertThat(page).contains("A fire at the Ostrava Road depot destroyed 12 buses", "Supports", "Northwire");
        assertThat(visitor.page("/check?q=A+comet+hit+Brindle+Bay")).contains(">not-found<");
    }

    @Test
    void showsMarkupInReportsAsText() {
        for (String path : new String[] {"/story/fire", "/report/lantern-1", "/compare?a=lantern-1&b=wire-1"}) {
            assertThat(visitor.page(path)).as(path).contains("&lt;script&gt;").doesNotContain("<script");
        }
    }

    @Test
    void linksNoAddressThatABrowserWouldRun() {
        assertThat(visitor.page("/report/post-1"))
                .contains("javascript:alert(1)")
                .doesNotContain("href=\"javascript");
    }

    @Test
    void everyLinkLeadsToAPageAndEveryFragmentToAnElement() {
        Deque<String> open = new ArrayDeque<>(Set.of("/"));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            String path = open.pop();
            String body = visitor.page(path);
            Matcher link = LINK.matcher(body);
            while (link.find()) {
                String target = link.group(1).replace("&amp;", "&");
                follow(path, body, target);
                String page = target.split("#", 2)[0];
                if (page.startsWith("/") && seen.add(page)) {
                    open.push(page);
                }
            }
        }
        assertThat(seen)
                .contains("/report/gazette%2F1%3Fa%3Db%26c%23d%20%C3%BC")
                .hasSizeGreaterThan(7);
    }

    private static void follow(String from, String body, String target) {
        int hash = target.indexOf('#');
        if (hash < 0) {
            return;
        }
        String page = hash == 0 ? body : visitor.page(target.substring(0, hash));
        assertThat(page).as("%s -> %s", from, target).contains("id=\"" + target.substring(hash + 1) + "\"");
    }

    @Test
    void leadsFromAClaimToItsStory() {
        HttpResponse<String> response = visitor.get("/claim/fire-2");
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue("/story/fire#claim-fire-2");
        assertThat(visitor.get("/claim/none").statusCode()).isEqualTo(404);
    }

    @Test
    void answersWhatIsNotThereWithAPage() {
        for (String path : new String[] {"/nowhere", "/story/none", "/report/none", "/compare?a=wire-1&b=none"}) {
            HttpResponse<String> response = visitor.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(response.body()).as(path).contains("<h1>Not in this archive</h1>", "<main");
        }
        assertThat(visitor.get("/compare?a=wire-1").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/search?q=" + "x".repeat(1001)).statusCode()).isEqualTo(400);
    }

    @Test
    void letsBrowsersLoadAndRunNothingFromElsewhere() {
        HttpResponse<String> response = visitor.get("/");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'self'; script-src 'none'");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.body()).doesNotContain("<script", "style=\"", "//fonts", "src=\"http");
        assertThat(visitor.page("/desk.css")).doesNotContain("@import", "url(");
        assertThat(visitor.get("/icon.svg").headers().firstValue("Content-Type"))
                .hasValue("image/svg+xml");
    }

    @Test
    void refusesRequestsThatBearAnotherHost() throws IOException {
        assertThat(visitor.statusForHost("127.0.0.1:7117")).contains("200");
        assertThat(visitor.statusForHost("localhost")).contains("200");
        assertThat(visitor.statusForHost("news.example")).contains("403");
        assertThat(visitor.statusForHost("127.0.0.1.news.example:7117")).contains("403");
    }

    @Test
    void listensOnThisMachineAlone() {
        assertThat(desk.address().getHost()).isEqualTo("127.0.0.1");
        assertThat(desk.address().getPort()).isPositive();
    }

    @Test
    void saysThatThePortIsTaken() {
        int taken = desk.address().getPort();
        assertThatExceptionOfType(DeskUnavailable.class)
                .isThrownBy(() -> Desk.start(newsroom.inquiry(), taken))
                .withMessageContaining("port " + taken)
                .withMessageNotContaining("\n");
        assertThatIllegalArgumentException().isThrownBy(() -> Desk.start(newsroom.inquiry(), 70_000));
    }

    @Test
    void waitsUntilItIsClosed() throws InterruptedException {
        Desk another = Desk.start(newsroom.inquiry(), 0);
        Thread waiting = new Thread(() -> {
            try {
                another.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        waiting.start();
        another.close();
        waiting.join(10_000);
        assertThat(waiting.isAlive()).isFalse();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new Visitor(another.address()).get("/"))
                .withCauseInstanceOf(ConnectException.class);
    }
}
