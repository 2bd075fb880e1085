package org.hearsay.index;

/**
 * An entry that a search found.
 *
 * @param entry as it was put
 * @param snippet the stretch of its text that holds most of the words sought
 * @param score BM25; to be compared within one search only
 */
public record Hit(Entry entry, String snippet, double score) {}
