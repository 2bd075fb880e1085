package org.hearsay.annotate.time;

/**
 * What a word can mean in a time expression.
 *
 * @param kind such as MONTH or UNIT
 * @param value such as 9 or Y
 */
record Reading(String kind, String value) {}
