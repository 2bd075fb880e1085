package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Assertion;
import org.hearsay.model.Claim;
import org.hearsay.model.Copy;
import org.hearsay.model.Story;

/**
 * Tells a story: which claims its reports make, whose voices stand behind each, where they differ and who denies them.
 *
 * <p>Stateless, thread-safe and deterministic.
 */
public final class AccountWriter {

    public AccountWriter() {}

    /**
     * The account of a story.
     *
     * @param reports of the story, in the order of publication
     * @param copies between these reports
     */
    public Account account(Story story, List<AnnotatedReport> reports, List<Copy> copies) {
        List<Voiced> voices = voices(reports, copies);
        Weights weights = new Weights(voices.stream().map(v -> v.gist().keys()).toList());
        List<List<Voiced>> groups = new Grouping(voices, weights, new SharedText(copies)).groups();
        ClaimWriter writer = new ClaimWriter(story.id(), weights);
        List<Claim> claims = ClaimOrder.of(groups).stream().map(writer::claim).toList();
        return new Account(story, copies, new TimelineWriter(reports).timeline(claims), claims);
    }

    static List<Voiced> voices(List<AnnotatedReport> reports, List<Copy> copies) {
        OriginTracer tracer = new OriginTracer(reports, copies);
        List<Voiced> voices = new ArrayList<>();
        for (AnnotatedReport report : reports) {
            for (ReportReading.Read read : ReportReading.of(report)) {
                Assertion assertion = read.assertion();
                voices.add(new Voiced(
                        assertion,
                        report,
                        read.gist(),
                        tracer.root(assertion, report),
                        read.words(),
                        read.wholeness()));
            }
        }
        return voices;
    }
}
