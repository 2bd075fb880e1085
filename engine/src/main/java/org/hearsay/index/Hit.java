package org.hearsay.index;

/**
 * An entry that a search found.
 *
 * @param kind what it is
 * @param id of the report, story or claim
 * @param title its headline
 * @param snippet the stretch of its text that holds most of the words sought
 * @param score BM25; to be compared within one search only
 */
public record Hit(Entry.Kind kind, String id, String title, String snippet, double score) {}
