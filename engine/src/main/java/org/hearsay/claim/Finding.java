package org.hearsay.claim;

import org.hearsay.model.Stance;

/** What comparing a claim with an assertion came to, and why. */
record Finding(Stance stance, String because) {

    static Finding differs(String because) {
        return new Finding(Stance.DIFFERS, because);
    }

    static Finding denies(String because) {
        return new Finding(Stance.DENIES, because);
    }
}
