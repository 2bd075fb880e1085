/**
 * From a place to bytes: files, folders, feeds, standard input.
 *
 * <p>Comes in: an {@link org.hearsay.ingest.Input}, which is what a user names and what is known of it. Goes out:
 * {@link org.hearsay.model.RawReport}s, each kept, or dropped or failed with its reason. The door is
 * {@link org.hearsay.ingest.Ingest}:
 *
 * <pre>
 *   Ingest ingest = new Ingest(IngestSettings.defaults(), System.in);
 *   try (Stream&lt;Outcome&lt;RawReport&gt;&gt; reports = ingest.read(new Input("reports/", As.AUTO, Known.NOTHING))) {
 *       reports.forEach(...);
 *   }
 * </pre>
 *
 * <p>What something is shows in its first bytes; its name decides only where they leave it open. Bytes go on as they came:
 * no character set is guessed here, only handed on where a carrier declares one. Only what names nothing at all throws
 * ({@link org.hearsay.ingest.BadInput}); whatever is wrong with what is found is a row.
 *
 * <p>A trap: the stream holds an open file. Close it.
 */
@NullMarked
package org.hearsay.ingest;

import org.jspecify.annotations.NullMarked;
