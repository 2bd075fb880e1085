/**
 * From the assertions of a story to its claims, origins, states and differences, and from a claim from outside to a
 * verdict.
 *
 * <p>Comes in: a {@link org.hearsay.model.Story} with its annotated reports and copies. Goes out: an
 * {@link org.hearsay.model.Account} ({@link org.hearsay.claim.AccountWriter}), or for a claim from outside a
 * {@link org.hearsay.model.Check} ({@link org.hearsay.claim.ClaimChecker}).
 *
 * <p>How: each assertion is brought down to a gist (words by which it can be compared, names, numbers with what they
 * count, days, and which words are negated, planned or doubted) and traced to its root voice. Gists that are alike form
 * a claim; the voices behind it are counted, never more than the texts justify. A claim from outside is laid beside
 * every assertion; the judge reads the nearest, the guards look for what was bent, and {@code
 * EvidenceWeigher} weighs the two.
 *
 * <p>A trap: in a {@link org.hearsay.model.Claim} the polarity of an assertion is its polarity towards the claim, which
 * may differ from the annotator's: "nobody knew" denies "the captain knew" and supports "no one knew".
 */
@NullMarked
package org.hearsay.claim;

import org.jspecify.annotations.NullMarked;
