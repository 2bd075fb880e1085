package org.hearsay.model;

/**
 * Some words of a report that are held against a claim.
 *
 * @param text the sentence or sentences that are judged
 * @param background what a reader of the report knows when coming to them: its title, how it begins, the sentence before;
 *     may be empty
 */
public record Passage(String text, String background) {}
