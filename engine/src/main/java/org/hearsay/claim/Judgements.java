package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Entailment;
import org.hearsay.model.Passage;

/** What the passages of assertions say of a claim. Only those that share most with it are judged, each passage once. */
final class Judgements {

    private final IdentityHashMap<Laid, Entailment> judged;

    private Judgements(IdentityHashMap<Laid, Entailment> judged) {
        this.judged = judged;
    }

    static Judgements of(EntailmentJudge judge, String claim, List<Laid> laid) {
        List<Laid> worth = laid.stream()
                .sorted(Comparator.comparingDouble(each -> -each.comparison().covered()))
                .toList();
        Map<Passage, List<Laid>> asked = new LinkedHashMap<>();
        for (Laid each : worth) {
            Passage passage = each.passage();
            if (asked.containsKey(passage) || asked.size() < Thresholds.of("most-judged")) {
                asked.computeIfAbsent(passage, any -> new ArrayList<>()).add(each);
            }
        }
        IdentityHashMap<Laid, Entailment> judged = new IdentityHashMap<>();
        List<Entailment> told = asked.isEmpty() ? List.of() : judge.judge(claim, List.copyOf(asked.keySet()));
        int at = 0;
        for (List<Laid> together : asked.values()) {
            Entailment entailment = told.get(at++);
            together.forEach(each -> judged.put(each, entailment));
        }
        return new Judgements(judged);
    }

    /** What the passage of an assertion says; empty where it was not judged. */
    Optional<Entailment> of(Laid laid) {
        return Optional.ofNullable(judged.get(laid));
    }
}
