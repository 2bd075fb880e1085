package org.hearsay.model;

import static org.hearsay.model.Invariants.requireText;

/**
 * The root voice of an assertion once chains and copied text are followed back.
 *
 * @param name of the speaker, document, agency or outlet; for anonymous sources their description and whom they told
 * @param kind what it is
 * @param via the voices that passed it on
 */
public record Origin(String name, Kind kind, Chain via) {

    /** What kinds of root voices there are. */
    public enum Kind {
        ON_RECORD,
        ANONYMOUS,
        DOCUMENT,
        AGENCY,
        OUTLET
    }

    public Origin {
        requireText(name, "an origin's name");
    }
}
