package org.hearsay.app.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.app.json.CheckView;
import org.hearsay.app.json.ComparisonView;
import org.hearsay.app.json.HitView;
import org.hearsay.app.json.Json;
import org.hearsay.app.json.ReportView;
import org.hearsay.app.json.StoryLine;
import org.hearsay.app.json.StoryView;
import org.hearsay.model.Account;
import org.hearsay.pipeline.Inquiry;

/** Answers programs with what the command line writes. */
final class Api {

    static final String ROOT = "/api/";
    static final String JSON = "application/json; charset=utf-8";

    private static final String LINES = "application/x-ndjson";
    private static final int HITS = 20;

    private final Inquiry inquiry;

    Api(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    void serve(Javalin server) {
        server.get("/api/stories", this::stories);
        server.get("/api/story/{id}", this::story);
        server.get("/api/report/{id}", this::report);
        server.get("/api/search", this::search);
        server.get("/api/check", this::check);
        server.get("/api/compare", this::compare);
    }

    private void stories(Context context) {
        answer(context, inquiry.stories().stream().map(StoryLine::of).toList());
    }

    private void story(Context context) {
        Account account = Asked.story(context, inquiry);
        answer(context, StoryView.of(account, inquiry.reports(account.story())));
    }

    private void report(Context context) {
        answer(context, ReportView.of(Asked.report(context, inquiry)));
    }

    private void search(Context context) {
        String words = Asked.someWords(context);
        answer(context, inquiry.search(words, HITS).stream().map(HitView::of).toList());
    }

    private void check(Context context) {
        answer(context, CheckView.of(inquiry.check(Asked.someWords(context)), new Outlets(inquiry)::of));
    }

    private void compare(Context context) {
        answer(context, ComparisonView.of(Asked.comparison(context, inquiry)));
    }

    private static void answer(Context context, Record view) {
        context.contentType(JSON).result(Json.line(view));
    }

    private static void answer(Context context, List<? extends Record> views) {
        String accepted = context.header("Accept");
        if (accepted != null && accepted.contains(LINES)) {
            context.contentType(LINES + "; charset=utf-8")
                    .result(views.stream().map(view -> Json.line(view) + "\n").collect(Collectors.joining()));
        } else {
            context.contentType(JSON)
                    .result(views.stream().map(Json::line).collect(Collectors.joining(",\n", "[", "]\n")));
        }
    }
}
