package org.hearsay.annotate;

import org.hearsay.model.NameType;
import org.hearsay.model.Span;

/**
 * A name where it stands, before it is joined with others.
 *
 * @param range its tokens
 * @param span its characters, without a possessive ending
 * @param text those characters
 * @param type what it names
 */
record Mention(Range range, Span span, String text, NameType type) {}
