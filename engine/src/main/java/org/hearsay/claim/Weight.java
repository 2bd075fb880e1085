package org.hearsay.claim;

import java.util.Map;

/**
 * What speaks for and against a claim in one assertion, looked at by itself.
 *
 * @param passage the text that was judged
 * @param supporting how surely it supports the claim, from 0 to 1
 * @param differing how surely it differs from it
 * @param followed how much likelier the judge finds that the claim follows than that it is left open, as a logarithm
 * @param contradicted the same for its being contradicted
 * @param verbatim whether it has the claim word for word, and no guard objects
 * @param same whether it has the claim's words and facts, and no guard objects
 * @param objections what the guards found, by their names, the one that counts first first
 * @param guarded whether a guard objects where the words are the same
 * @param vetoed whether a guard objects that forbids support
 * @param otherwise how it differs, where it does
 */
record Weight(
        String passage,
        double supporting,
        double differing,
        double followed,
        double contradicted,
        boolean verbatim,
        boolean same,
        Map<String, Finding> objections,
        boolean guarded,
        boolean vetoed,
        Finding otherwise) {

    private static final String NUMBER = "number";
    private static final String GUARDED = "evidence-supports-guarded";

    /** Whether it gives another number of the same thing, which may only be an earlier one. */
    boolean counted() {
        return objections.containsKey(NUMBER);
    }

    /** From which chance on it bears the claim out, where it is the surest. */
    double leastAsSurest() {
        return Thresholds.of(guarded ? GUARDED : same ? "evidence-supports-same" : "evidence-supports");
    }

    /** Whether it supports the claim where another assertion bears the claim out. */
    boolean supportsBeside() {
        return verbatim || supporting >= Thresholds.of(guarded ? GUARDED : "evidence-supports-beside");
    }

    /** Whether it differs so surely that this is told even beside another assertion that supports the claim. */
    boolean differsSurely() {
        return differing >= Thresholds.of("evidence-disputes");
    }
}
