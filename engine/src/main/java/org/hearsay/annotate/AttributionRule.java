package org.hearsay.annotate;

import java.util.List;

/** One way in which texts attribute; adds what it finds in a stretch to the drafts. */
interface AttributionRule {

    /**
     * @param scene the text
     * @param stretch one or more sentences that belong together
     * @param drafts what was found so far in this text, in order; grows
     */
    void find(Scene scene, Range stretch, List<Draft> drafts);
}
