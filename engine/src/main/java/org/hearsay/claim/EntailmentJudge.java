package org.hearsay.claim;

import java.util.List;
import org.hearsay.model.Entailment;
import org.hearsay.model.Passage;

/** Tells what passages say of a claim. Thread-safe. */
public interface EntailmentJudge {

    /**
     * What each of {@code passages} says of {@code claim}, in their order.
     *
     * @param claim one sentence
     */
    List<Entailment> judge(String claim, List<Passage> passages);
}
