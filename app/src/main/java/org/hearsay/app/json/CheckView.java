package org.hearsay.app.json;

import java.util.List;
import java.util.function.Function;
import org.hearsay.app.json.ReportView.SpeakerView;
import org.hearsay.model.Assertion;
import org.hearsay.model.Check;
import org.hearsay.model.Evidence;
import org.jspecify.annotations.Nullable;

/** What {@code check --json} writes. */
public record CheckView(String claim, String verdict, int origins, String because, List<EvidenceView> evidence) {

    /** What a report says to it. */
    public record EvidenceView(
            String report,
            String outlet,
            int begin,
            int end,
            String text,
            @Nullable SpeakerView speaker,
            String stance,
            String because) {

        static EvidenceView of(Evidence evidence, String outlet) {
            Assertion assertion = evidence.assertion();
            return new EvidenceView(
                    assertion.report(),
                    outlet,
                    assertion.span().begin(),
                    assertion.span().end(),
                    assertion.text(),
                    SpeakerView.of(assertion.speaker()),
                    Json.word(evidence.stance()),
                    evidence.because());
        }
    }

    /** The answer, with the names of outlets looked up by a report's id. */
    public static CheckView of(Check check, Function<String, String> outletOf) {
        return new CheckView(
                check.claim(),
                Json.word(check.verdict()),
                check.origins(),
                check.because(),
                check.evidence().stream()
                        .map(evidence -> EvidenceView.of(
                                evidence, outletOf.apply(evidence.assertion().report())))
                        .toList());
    }
}
