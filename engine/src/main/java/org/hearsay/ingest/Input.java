package org.hearsay.ingest;

import org.hearsay.model.Known;

/**
 * Something that a user names to be read.
 *
 * @param location a file, a folder, the http or https address of a feed or page, or {@code -} for standard input
 * @param as what it is; for a folder, what each file in it is
 * @param known what the user knows of it; fills what the reports themselves leave open. The id, the address and the title
 *     are taken only where the input is one single report
 */
public record Input(String location, As as, Known known) {}
