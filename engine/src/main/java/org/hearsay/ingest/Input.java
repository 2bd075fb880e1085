package org.hearsay.ingest;

import org.hearsay.model.Known;

/**
 * Something that a user names to be read.
 *
 * @param location a file, a folder, the http or https address of a feed or page, or {@code -} for standard input
 * @param as what it is; for a folder, what each file in it is
 * @param known what the user knows of it; counts for more than what is found in a text, and less than what a line or a feed
 *     entry brings, but for the outlet of a feed, whose title is often that of a section. The id, the address and the title are
 *     taken only where the input is one single report
 */
public record Input(String location, As as, Known known) {}
