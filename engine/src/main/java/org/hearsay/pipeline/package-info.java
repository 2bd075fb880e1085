/**
 * Runs the stages: sources in, an archive and an index out, with progress and a ledger of what was dropped.
 */
@NullMarked
package org.hearsay.pipeline;

import org.jspecify.annotations.NullMarked;
