package org.hearsay.index;

import java.util.List;

/**
 * Finds reports, stories and claims by their words.
 *
 * <p>Thread-safe. Any number of processes search while one writes; writing lasts from the first {@link #put} or {@link
 * #clear} to the {@link #commit}. Every method but {@link #isSound}, {@link #clear} and {@link #close} throws {@link
 * BrokenIndex} where the index must be rebuilt.
 */
public interface SearchIndex extends AutoCloseable {

    /** Whether the index can be used as it is; where not, {@link #clear} it and put everything in again. */
    boolean isSound();

    /** Takes an entry in, in place of the one with the same kind and id. */
    void put(Entry entry);

    /** Forgets all entries and makes a missing or damaged index sound. */
    void clear();

    /** Lets searches see what was put, and lasts. */
    void commit();

    /**
     * The entries that share words with {@code query}, the best first; none if it has no words.
     *
     * @param query any text
     * @param limit how many at most, one or more
     */
    List<Hit> search(String query, int limit);

    /** Commits and closes. */
    @Override
    void close();
}
