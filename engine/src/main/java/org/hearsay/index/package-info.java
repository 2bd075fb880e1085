/**
 * Full-text search over reports, stories and claims; derived from the archive and rebuilt from it at will.
 *
 * <p>Comes in: {@link org.hearsay.index.Entry Entries}. Goes out: {@link org.hearsay.index.Hit Hits}, the best first, by
 * BM25 over English stems, with plain words beside them for other languages and exact forms. The door:
 *
 * <pre>
 *   try (LuceneIndex index = LuceneIndex.open(folder)) {
 *       if (!index.isSound()) {
 *           index.clear(); // then put everything that the archive holds
 *       }
 *       index.put(entry);
 *       index.commit();
 *       List&lt;Hit&gt; hits = index.search("ferries off Port Maren", 10);
 *   }
 * </pre>
 *
 * <p>What a user types is data: there is no query syntax and so no syntax error.
 *
 * <p>A trap: a search sees what was committed, not what was put.
 */
@NullMarked
package org.hearsay.index;

import org.jspecify.annotations.NullMarked;
