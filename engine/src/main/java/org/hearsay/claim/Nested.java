package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Assertion;
import org.hearsay.model.Span;

/**
 * Of assertions that stand within one another, the ones to count.
 *
 * <p>Within "the minister said that Orvik was seeking grain", what Orvik seeks is part of what the minister says, and
 * Orvik is no voice. Within "the Post reported that officials had said that grain was sold", the officials are the
 * voice, and the Post only passed it on.
 */
final class Nested {

    private Nested() {}

    static List<Assertion> without(List<Assertion> assertions) {
        List<Assertion> kept = new ArrayList<>();
        for (Assertion assertion : assertions) {
            boolean counts = assertions.stream().noneMatch(other -> replaces(other, assertion));
            if (counts) {
                kept.add(assertion);
            }
        }
        return kept;
    }

    private static boolean replaces(Assertion other, Assertion assertion) {
        if (other.span().equals(assertion.span())) {
            return false;
        }
        Span inner = assertion.span();
        Span outer = other.span();
        boolean passedOn = !assertion.chain().isDirect();
        boolean passesOn = !other.chain().isDirect();
        return (outer.covers(inner) && !passedOn) || (inner.covers(outer) && passesOn && !passedOn);
    }
}
