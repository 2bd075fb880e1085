package org.hearsay.app.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.json.HitView;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Check;
import org.hearsay.model.Evidence;
import org.hearsay.model.Story;
import org.hearsay.pipeline.Comparison;
import org.hearsay.pipeline.Inquiry;

/** Answers people with pages. */
final class Pages {

    private static final int HITS = 30;

    private final Inquiry inquiry;
    private final Templates templates;

    Pages(Inquiry inquiry, Templates templates) {
        this.inquiry = inquiry;
        this.templates = templates;
    }

    void serve(Javalin server) {
        server.get("/", this::stories);
        server.get("/story/{id}", this::story);
        server.get("/claim/{id}", this::claim);
        server.get("/report/{id}", this::report);
        server.get("/compare", this::compare);
        server.get("/search", this::search);
        server.get("/check", this::check);
    }

    private void stories(Context context) {
        List<Story> all = inquiry.stories();
        Paging paging = Paging.of(Asked.page(context), all.size());
        List<StoryCard> cards = new ArrayList<>();
        for (Story story : paging.part(all)) {
            inquiry.account(story.id())
                    .map(account -> StoryCard.of(account, inquiry.reports(story)))
                    .ifPresent(cards::add);
        }
        templates.answer(context, "stories", new StoriesPage(Frame.of("Stories"), cards, paging));
    }

    private void story(Context context) {
        Account account = Asked.story(context, inquiry);
        templates.answer(context, "story", StoryPage.of(account, inquiry.reports(account.story())));
    }

    /** A claim stands on its story's page. */
    private void claim(Context context) {
        String id = context.pathParam("id");
        String story = inquiry.storyOfClaim(id)
                .orElseThrow(() -> new NotFoundResponse("no claim '" + id + "' in this archive"));
        context.redirect(Links.claim(story, id));
    }

    private void report(Context context) {
        AnnotatedReport report = Asked.report(context, inquiry);
        Account account = inquiry.storyOf(report.id()).orElse(null);
        List<AnnotatedReport> others = account == null ? List.of() : inquiry.reports(account.story());
        templates.answer(context, "report", ReportPage.of(report, account, new Shelf(others)));
    }

    private void compare(Context context) {
        Comparison comparison = Asked.comparison(context, inquiry);
        Story story = comparison.together().isEmpty()
                ? null
                : inquiry.storyOf(comparison.first().id()).map(Account::story).orElse(null);
        templates.answer(context, "compare", ComparePage.of(comparison, story));
    }

    private void search(Context context) {
        String words = Asked.words(context);
        List<HitView> hits = words.isEmpty()
                ? List.of()
                : inquiry.search(words, HITS).stream().map(HitView::of).toList();
        templates.answer(context, "search", SearchPage.of(words, hits, hits.size() == HITS));
    }

    private void check(Context context) {
        String claim = Asked.words(context);
        if (claim.isEmpty()) {
            templates.answer(context, "ask", Frame.of("Check a claim"));
        } else {
            Check check = inquiry.check(claim);
            templates.answer(context, "check", CheckPage.of(check, shelf(check)));
        }
    }

    private Shelf shelf(Check check) {
        return new Shelf(check.evidence().stream()
                .map(Evidence::assertion)
                .map(assertion -> assertion.report())
                .distinct()
                .flatMap(id -> inquiry.report(id).stream())
                .toList());
    }
}
