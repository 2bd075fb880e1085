package org.hearsay.claim;

import org.hearsay.model.Assertion;
import org.hearsay.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What an assertion is taken to say of a claim, in the light of its story.
 *
 * @param weight what it says by itself
 * @param finding its stance and why; null where it tells nothing
 * @param forbidden whether it would support the claim, but a guard forbids it
 */
record Ruling(Weight weight, @Nullable Finding finding, boolean forbidden) {

    boolean supports() {
        return finding != null && finding.stance() == Stance.SUPPORTS;
    }

    /** Whether it says otherwise so surely that the claim is disputed where another voice supports it. */
    boolean disputes() {
        return !supports() && weight.differing() > weight.supporting() && weight.differsSurely();
    }

    /** Whether it is worth telling beside another assertion that supports the claim. */
    boolean standsBesideSupport() {
        return supports() || forbidden || weight.differsSurely();
    }

    /** Whether it may say in other words what another says that supports the claim. */
    boolean mayGoWithIt() {
        return !supports()
                && weight.objections().isEmpty()
                && weight.supporting() >= Thresholds.of("evidence-goes-with");
    }

    /** The same, where it says the same as {@code other}, which supports the claim. */
    Ruling with(Assertion other) {
        String because =
                "It says the same as “" + other.text() + "” (" + Wording.percent(weight.supporting()) + " by itself).";
        return new Ruling(weight, new Finding(Stance.SUPPORTS, because), false);
    }
}
