package org.hearsay.claim;

import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Assertion;

/**
 * An assertion within its report, with its gist and the origin it is traced to.
 *
 * @param assertion what is said
 * @param report where
 * @param gist what it comes to
 * @param root its root voice
 * @param words its tokens, folded, with a space between two
 */
record Voiced(Assertion assertion, AnnotatedReport report, Gist gist, Root root, String words) {

    boolean isOwnVoice() {
        return root.isOutletItself() && assertion.chain().isDirect();
    }
}
