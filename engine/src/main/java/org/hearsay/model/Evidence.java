package org.hearsay.model;

import static org.hearsay.model.Invariants.requireText;

/**
 * An assertion that speaks of a claim from outside.
 *
 * @param assertion what the report says
 * @param stance how it stands to the claim
 * @param origin its root voice
 * @param because why it has this stance
 */
public record Evidence(Assertion assertion, Stance stance, Origin origin, String because) {
    public Evidence {
        requireText(because, "a reason");
    }
}
