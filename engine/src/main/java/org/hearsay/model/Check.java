package org.hearsay.model;

import static org.hearsay.model.Invariants.require;
import static org.hearsay.model.Invariants.requireText;

import java.util.List;

/**
 * The answer to a claim from outside.
 *
 * @param claim as it was asked
 * @param verdict how it stands
 * @param origins how many independent voices support it
 * @param because one sentence
 * @param evidence the best first
 */
public record Check(String claim, Verdict verdict, int origins, String because, List<Evidence> evidence) {
    public Check {
        requireText(claim, "a claim");
        requireText(because, "a reason");
        require(origins >= 0, "a count of origins", origins);
        evidence = List.copyOf(evidence);
        require((verdict == Verdict.NOT_FOUND) == evidence.isEmpty(), "evidence unless not found", verdict);
    }
}
