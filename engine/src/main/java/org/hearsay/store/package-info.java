/**
 * The archive: reports with their raw bytes and annotations, the copies between them, stories with their accounts, and
 * the ledger.
 *
 * <p>Comes in: the model's values, finished. Goes out: the same values, equal to what came in. The doors:
 *
 * <pre>
 *   try (Archive archive = SqliteArchive.open(folder)) {
 *       archive.atomically(() -&gt; {
 *           if (archive.reports().add(raw, annotated)) {
 *               archive.ledger().record(kept);
 *           }
 *       });
 *   }
 * </pre>
 *
 * <p>{@link org.hearsay.store.SqliteArchive} keeps everything in one file, {@code hearsay.db}, which one process writes
 * while others read; {@link org.hearsay.store.MemoryArchive} forgets everything when it is closed. The module testkit
 * holds the contract that both pass. The tables are made by the resources {@code V1__....sql} and so on, each applied
 * once; a change of the tables is a new file, never an edit of an old one.
 *
 * <p>A trap: {@code reports().all()} holds a connection until the stream is closed. Use try-with-resources.
 */
@NullMarked
package org.hearsay.store;

import org.jspecify.annotations.NullMarked;
