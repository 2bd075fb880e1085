package org.hearsay.app.json;

import java.util.List;
import java.util.Optional;
import org.hearsay.app.json.ReportView.SpeakerView;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Assertion;
import org.hearsay.model.Claim;
import org.hearsay.model.Copy;
import org.hearsay.model.Difference;
import org.hearsay.model.Milestone;
import org.hearsay.model.Origin;
import org.hearsay.model.Overstatement;
import org.hearsay.model.Polarity;
import org.hearsay.model.Publication;
import org.hearsay.model.StoryEvent;
import org.jspecify.annotations.Nullable;

/** What {@code story --json} writes. */
public record StoryView(
        String id,
        String headline,
        List<ReportLine> reports,
        List<CopyView> copies,
        List<MilestoneView> timeline,
        List<ClaimView> claims,
        List<EventView> history) {

    /** A report of the story. */
    public record ReportLine(
            String id,
            String outlet,
            @Nullable String published,
            String title,
            @Nullable String copyOf) {}

    /** Shared text. */
    public record CopyView(String report, String of, double share, String kind, String because) {

        static CopyView of(Copy copy) {
            double share = Math.round(copy.share() * 1000) / 1000.0;
            return new CopyView(copy.report(), copy.of(), share, Json.word(copy.kind()), copy.because());
        }
    }

    /** A line of the timeline. */
    public record MilestoneView(String value, String text, boolean planned, List<String> claims) {

        static MilestoneView of(Milestone milestone) {
            return new MilestoneView(milestone.value(), milestone.text(), milestone.planned(), milestone.claims());
        }
    }

    /** A root voice, and whether it asserts the claim or denies it. */
    public record OriginView(String name, String kind, List<String> via, String polarity) {

        static OriginView of(Origin origin, boolean denies) {
            return new OriginView(
                    origin.name(),
                    Json.word(origin.kind()),
                    origin.via().voices(),
                    Json.word(denies ? Polarity.DENIES : Polarity.ASSERTS));
        }
    }

    /** Where an outlet is surer of a claim than its source. */
    public record SurerView(AssertionView outlet, AssertionView source, String because) {

        static SurerView of(Overstatement overstatement) {
            return new SurerView(
                    AssertionView.of(overstatement.outlet()),
                    AssertionView.of(overstatement.source()),
                    overstatement.because());
        }
    }

    /** What a report says. */
    public record AssertionView(
            String report,
            int begin,
            int end,
            String text,
            @Nullable SpeakerView speaker,
            List<String> via,
            String polarity,
            String certainty) {

        static AssertionView of(Assertion assertion) {
            return new AssertionView(
                    assertion.report(),
                    assertion.span().begin(),
                    assertion.span().end(),
                    assertion.text(),
                    SpeakerView.of(assertion.speaker()),
                    assertion.chain().voices(),
                    Json.word(assertion.modality().polarity()),
                    Json.word(assertion.modality().certainty()));
        }
    }

    /** A claim; what {@code claims} writes, one a line. */
    public record ClaimView(
            String id,
            String text,
            String state,
            String because,
            List<OriginView> origins,
            List<Difference> differences,
            List<AssertionView> assertions,
            List<SurerView> surer) {

        public static ClaimView of(Claim claim) {
            return new ClaimView(
                    claim.id(),
                    claim.text(),
                    Json.word(claim.state()),
                    claim.because(),
                    claim.origins().stream()
                            .map(origin -> OriginView.of(origin, claim.isDeniedBy(origin)))
                            .toList(),
                    claim.differences(),
                    claim.assertions().stream().map(AssertionView::of).toList(),
                    claim.overstatements().stream().map(SurerView::of).toList());
        }
    }

    /** Why the story is what it is. */
    public record EventView(String kind, String subject, String because) {

        static EventView of(StoryEvent event) {
            return new EventView(Json.word(event.kind()), event.subject(), event.because());
        }
    }

    /** The account of a story whose {@code reports} are given in order. */
    public static StoryView of(Account account, List<AnnotatedReport> reports) {
        return new StoryView(
                account.story().id(),
                account.story().headline(),
                reports.stream().map(report -> line(account, report)).toList(),
                account.copies().stream().map(CopyView::of).toList(),
                account.timeline().stream().map(MilestoneView::of).toList(),
                account.claims().stream().map(ClaimView::of).toList(),
                account.story().history().stream().map(EventView::of).toList());
    }

    private static ReportLine line(Account account, AnnotatedReport annotated) {
        Optional<Copy> copy = account.printedFrom(annotated.id());
        return new ReportLine(
                annotated.id(),
                annotated.report().outlet().name(),
                annotated.report().published().map(Publication::toString).orElse(null),
                annotated.report().title(),
                copy.map(Copy::of).orElse(null));
    }
}
