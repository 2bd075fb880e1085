package org.hearsay.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.hearsay.app.json.CheckView;
import org.hearsay.app.json.ComparisonView;
import org.hearsay.app.json.Json;
import org.hearsay.app.json.ReportView;
import org.hearsay.app.json.StoryLine;
import org.hearsay.app.json.StoryView;
import org.hearsay.model.Account;
import org.hearsay.pipeline.Inquiry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // JUnit calls open before each test
class ApiTest {

    private static Newsroom newsroom;
    private static Inquiry inquiry;
    private static Desk desk;
    private static Visitor visitor;

    @BeforeAll
    static void open() {
        newsroom = new Newsroom();
        inquiry = newsroom.inquiry();
        desk = Desk.start(inquiry, 0);
        visitor = new Visitor(desk.address());
    }

    @AfterAll
    static void close() {
        desk.close();
        newsroom.close();
    }

    @Test
    void answersOneThingAsTheCommandLineWritesIt() {
        Account account = inquiry.account(Newsroom.STORY).orElseThrow();
        assertThat(visitor.page("/api/story/fire"))
                .isEqualTo(Json.line(StoryView.of(account, inquiry.reports(account.story()))));
        assertThat(visitor.page("/api/report/lantern-1"))
                .isEqualTo(Json.line(ReportView.of(newsroom.report(Newsroom.REPRINT))));
        assertThat(visitor.page("/api/compare?a=lantern-1&b=wire-1"))
                .isEqualTo(Json.line(ComparisonView.of(
                        inquiry.compare(newsroom.report(Newsroom.REPRINT), newsroom.report(Newsroom.AGENCY)))));
        String claim = "A comet hit Brindle Bay";
        assertThat(visitor.page("/api/check?q=A+comet+hit+Brindle+Bay"))
                .isEqualTo(Json.line(CheckView.of(inquiry.check(claim), report -> "no evidence")));
    }

    @Test
    void namesTheOutletOfEachPieceOfEvidence() {
        String answer = visitor.page("/api/check?q=A+fire+at+the+Ostrava+Road+depot+destroyed+12+buses");
        assertThat(answer).contains("\"outlet\":\"Northwire\"").doesNotContain("\"outlet\":\"unknown\"");
    }

    @Test
    void answersAListAsAnArrayOrAsLines() {
        String line = Json.line(StoryLine.of(inquiry.stories().get(0)));
        assertThat(visitor.page("/api/stories")).isEqualTo("[" + line + "]\n");
        HttpResponse<String> lines = visitor.get("/api/stories", "Accept", "application/x-ndjson");
        assertThat(lines.body()).isEqualTo(line + "\n");
        assertThat(visitor.page("/api/search?q=depot"))
                .startsWith("[{\"kind\":")
                .contains("\"id\":\"wire-1\"");
    }

    @Test
    void tellsWhatWentWrongInJson() {
        HttpResponse<String> missing = visitor.get("/api/story/none");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(missing.body()).isEqualTo("{\"status\":404,\"message\":\"no story 'none' in this archive\"}");
        for (String path : List.of("/api/check", "/api/search?q=%20", "/api/compare?a=wire-1&b=wire-1")) {
            HttpResponse<String> response = visitor.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(400);
            assertThat(response.body()).as(path).startsWith("{\"status\":400,\"message\":\"expected");
        }
        assertThat(visitor.get("/api/nowhere").body()).startsWith("{\"status\":404");
    }
}
