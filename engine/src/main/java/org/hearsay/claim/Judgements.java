package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Entailment;

/** What the passages of assertions say of a claim. Only those that share most with it are judged, each text once. */
final class Judgements {

    private final Map<String, Entailment> byPassage;

    private Judgements(Map<String, Entailment> byPassage) {
        this.byPassage = byPassage;
    }

    static Judgements of(EntailmentJudge judge, String claim, List<Laid> laid) {
        LinkedHashSet<String> passages = new LinkedHashSet<>();
        laid.stream()
                .filter(each -> each.comparison().covered() >= Thresholds.of("worth-judging"))
                .sorted(Comparator.comparingDouble(each -> -each.comparison().covered()))
                .map(Laid::passage)
                .takeWhile(passage -> passages.size() < Thresholds.of("most-judged"))
                .forEach(passages::add);
        List<String> asked = new ArrayList<>(passages);
        List<Entailment> judged = asked.isEmpty() ? List.of() : judge.judge(claim, asked);
        Map<String, Entailment> byPassage = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            byPassage.put(asked.get(i), judged.get(i));
        }
        return new Judgements(byPassage);
    }

    /** What the passage of an assertion says; empty where it was not judged. */
    Optional<Entailment> of(Laid laid) {
        return Optional.ofNullable(byPassage.get(laid.passage()));
    }
}
