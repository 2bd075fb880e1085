/**
 * From a place to bytes: files, folders, feeds, pages on the web, archive files, standard input.
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
 * <p>A second door, {@link org.hearsay.ingest.FeedWatcher}, polls feeds until it is stopped and hands on what is new.
 *
 * <p>What something is shows in its first bytes; its name decides only where they leave it open. Bytes go on as they came:
 * no character set is guessed here, only handed on where a carrier declares one. Only what names nothing at all throws
 * ({@link org.hearsay.ingest.BadInput}); whatever is wrong with what is found is a row.
 *
 * <p>Everything that is read is hostile until shown otherwise. Sizes, times, redirects and unpacking have limits
 * ({@link org.hearsay.ingest.IngestSettings}); what other people's parsers throw is caught in one place
 * ({@code Guarded}); the web is reached through one client ({@code HttpClient}) that connects to the very address it
 * checked.
 *
 * <p>A trap: the stream holds an open file. Close it. Another: an OPML file on disk is a list of feeds, and reading it
 * fetches them.
 */
@NullMarked
package org.hearsay.ingest;

import org.jspecify.annotations.NullMarked;
