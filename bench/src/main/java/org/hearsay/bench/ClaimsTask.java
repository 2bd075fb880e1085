package org.hearsay.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.claim.HeadlineStance;
import org.hearsay.claim.StanceReader;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Grounded;
import org.hearsay.model.Imprint;
import org.hearsay.model.Outlet;
import org.hearsay.model.Report;
import org.hearsay.model.SourceMap;

/** How reports stand to headlines. */
final class ClaimsTask implements Task {

    private static final String STANCE = "stance";

    /** The stance of one report to one claim: unrelated, discuss, agree or disagree. */
    record Line(String claim, String report, String stance) {}

    private record Pair(String claim, String report) {

        static Pair of(JsonNode node) {
            return new Pair(node.path("claim").asText(), node.path("report").asText());
        }
    }

    private final Reading reading = new Reading();
    private final StanceReader stances = new StanceReader(reading::judge);
    private final Map<String, AnnotatedReport> reports = new HashMap<>();
    private final Map<String, AnnotatedReport> claims = new HashMap<>();

    @Override
    public void run(DataFolder data, Predictions predictions, Meter meter) {
        meter.expect(Reading.CLEAN, Reading.ANNOTATE, STANCE);
        List<Pair> pairs = data.lines("pairs.jsonl").stream().map(Pair::of).toList();
        Batches.each(
                data.reports(),
                raw -> reading.annotate(raw, meter),
                outcome -> Reading.kept(outcome, meter).ifPresent(report -> {
                    meter.read(report.text());
                    reports.put(report.id(), report);
                }));
        Set<String> texts =
                pairs.stream().map(Pair::claim).filter(text -> !text.isBlank()).collect(Collectors.toSet());
        Batches.each(
                texts.stream(),
                text -> reading.annotate(asReport(text), meter),
                outcome -> Reading.kept(outcome, meter).ifPresent(claim -> claims.put(claim.text(), claim)));
        Batches.each(pairs.stream(), pair -> line(pair, meter), predictions::add);
    }

    private Line line(Pair pair, Meter meter) {
        AnnotatedReport claim = claims.get(pair.claim());
        AnnotatedReport report = reports.get(pair.report());
        HeadlineStance.Kind kind = claim == null || report == null
                ? HeadlineStance.Kind.UNRELATED
                : meter.time(STANCE, () -> stances.stance(claim, report)).kind();
        return new Line(pair.claim(), pair.report(), kind.name().toLowerCase(Locale.ROOT));
    }

    private static Report asReport(String claim) {
        Grounded<Outlet> nobody = new Grounded<>(Outlet.UNKNOWN, "a claim from outside");
        Imprint imprint = new Imprint(nobody, null, null, List.of(), List.of());
        return new Report("claim", imprint, "", "en", claim, SourceMap.identity("UTF-8", claim), List.of());
    }
}
