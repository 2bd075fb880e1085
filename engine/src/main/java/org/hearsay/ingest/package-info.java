/**
 * From a place to bytes: paths, folders, feeds, pages, archive files, standard input.
 *
 * <p>Comes in: what a user names. Goes out: {@link org.hearsay.model.RawReport}s, each kept, or dropped or failed with
 * its reason.
 */
@NullMarked
package org.hearsay.ingest;

import org.jspecify.annotations.NullMarked;
