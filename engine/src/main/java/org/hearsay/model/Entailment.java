package org.hearsay.model;

/**
 * What a passage says of a claim, as the judge sees it: three chances that add up to 1.
 *
 * @param follows that whoever grants the passage grants the claim
 * @param open that the passage leaves it open, or speaks of something else
 * @param contradicted that the two do not go together
 */
public record Entailment(double follows, double open, double contradicted) {

    /** The mean of two judgements. */
    public Entailment mean(Entailment other) {
        return new Entailment(
                (follows + other.follows) / 2, (open + other.open) / 2, (contradicted + other.contradicted) / 2);
    }
}
