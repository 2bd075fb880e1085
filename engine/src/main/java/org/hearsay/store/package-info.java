/**
 * The archive: reports with their raw bytes, annotations, stories, claims and the ledger.
 */
@NullMarked
package org.hearsay.store;

import org.jspecify.annotations.NullMarked;
