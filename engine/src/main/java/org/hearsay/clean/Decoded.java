package org.hearsay.clean;

/**
 * Bytes turned into text.
 *
 * @param text the characters, without a byte order mark
 * @param charset the character set they were read in
 */
record Decoded(String text, String charset) {}
