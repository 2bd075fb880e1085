package org.hearsay.annotate.time;

/**
 * What a clause tells of when its event is.
 *
 * @param tense its tense
 * @param sure whether its verb leaves no doubt: "will", or a form of the past right before the expression
 */
record Told(Tense tense, boolean sure) {}
