package org.hearsay.annotate;

/**
 * Words in quotation marks.
 *
 * @param range with the marks
 * @param continued whether it has no closing mark because the next paragraph goes on with it
 * @param speech whether it is long enough, or punctuated, to be something said rather than a word held at arm's length
 */
record Quote(Range range, boolean continued, boolean speech) {}
