package org.hearsay.app.json;

import java.util.List;
import org.hearsay.app.json.StoryView.ClaimView;
import org.hearsay.app.json.StoryView.CopyView;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Copy;
import org.hearsay.pipeline.Comparison;
import org.jspecify.annotations.Nullable;

/** What {@code compare --json} writes. */
public record ComparisonView(
        Side first, Side second, @Nullable CopyView copy, List<SharedView> shared, List<ClaimView> together) {

    /** One of the two. */
    public record Side(String id, String outlet, String title) {

        static Side of(AnnotatedReport report) {
            return new Side(
                    report.id(),
                    report.report().outlet().name(),
                    report.report().title());
        }
    }

    /** A stretch of text of the copying report, and where it stands in both. */
    public record SharedView(List<Integer> here, List<Integer> there, String text) {}

    public static ComparisonView of(Comparison comparison) {
        return new ComparisonView(
                Side.of(comparison.first()),
                Side.of(comparison.second()),
                comparison.copy().map(CopyView::of).orElse(null),
                comparison.copy().map(copy -> shared(comparison, copy)).orElse(List.of()),
                comparison.together().stream().map(ClaimView::of).toList());
    }

    private static List<SharedView> shared(Comparison comparison, Copy copy) {
        AnnotatedReport copier =
                comparison.first().id().equals(copy.report()) ? comparison.first() : comparison.second();
        return copy.shared().stream()
                .map(shared -> new SharedView(
                        Json.pairs(List.of(shared.here())).get(0),
                        Json.pairs(List.of(shared.there())).get(0),
                        shared.here().of(copier.text())))
                .toList();
    }
}
