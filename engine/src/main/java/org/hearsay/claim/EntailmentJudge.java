package org.hearsay.claim;

import java.util.List;
import org.hearsay.model.Entailment;

/** Tells what passages say of a claim. Thread-safe. */
public interface EntailmentJudge {

    /**
     * What each of {@code passages} says of {@code claim}, in their order.
     *
     * @param claim one sentence
     * @param passages one sentence each, or a few that stand together
     */
    List<Entailment> judge(String claim, List<String> passages);
}
