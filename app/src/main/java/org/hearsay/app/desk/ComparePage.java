package org.hearsay.app.desk;

import java.util.List;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Claim;
import org.hearsay.model.Copy;
import org.hearsay.model.Span;
import org.hearsay.model.Story;
import org.hearsay.pipeline.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * Two reports side by side.
 *
 * @param finding whether one is made from the other, in one sentence
 * @param because why it is thought so; empty where neither is
 * @param sides the first and the second
 * @param together what both say
 */
record ComparePage(Frame frame, String finding, String because, List<Side> sides, List<Shared> together) {

    /** One of the two, with what it shares marked. */
    record Side(String anchor, Shelf.Card report, MarkedText text) {}

    /** A claim that both make. */
    record Shared(
            String text,
            String state,
            String because,
            @Nullable String href) {}

    static ComparePage of(Comparison comparison, @Nullable Story story) {
        AnnotatedReport first = comparison.first();
        AnnotatedReport second = comparison.second();
        Copy copy = comparison.copied();
        boolean firstCopied = copy != null && copy.report().equals(first.id());
        List<Copy.Shared> shared = copy == null ? List.of() : copy.shared();
        List<Span> here = shared.stream().map(Copy.Shared::here).toList();
        List<Span> there = shared.stream().map(Copy.Shared::there).toList();
        return new ComparePage(
                Frame.of("Compare"),
                finding(copy, firstCopied),
                copy == null ? "" : copy.because(),
                List.of(
                        side(first, firstCopied ? here : there, "a", "b"),
                        side(second, firstCopied ? there : here, "b", "a")),
                comparison.together().stream()
                        .map(claim -> shared(claim, story))
                        .toList());
    }

    private static String finding(@Nullable Copy copy, boolean firstCopied) {
        if (copy == null) {
            return "Neither is made from the other’s text.";
        }
        return Wording.percent(copy.share())
                + (firstCopied
                        ? " of the words of the first report stand in the second."
                        : " of the words of the second report stand in the first.");
    }

    private static Side side(AnnotatedReport report, List<Span> stretches, String mine, String other) {
        TextMarker marker = new TextMarker(report.text());
        for (int i = 0; i < stretches.size(); i++) {
            Span stretch = stretches.get(i);
            String number = String.valueOf(i + 1);
            marker.mark(stretch, "shared");
            marker.anchor(stretch.begin(), mine + number);
            marker.note(
                    stretch.begin(),
                    new MarkedText.Note(number, "#" + other + number, "the same stretch in the other report"));
        }
        return new Side("side-" + mine, Shelf.Card.of(report.report()), marker.marked());
    }

    private static Shared shared(Claim claim, @Nullable Story story) {
        return new Shared(
                claim.text(),
                Wording.word(claim.state()),
                claim.because(),
                story == null ? null : Links.claim(story.id(), claim.id()));
    }
}
