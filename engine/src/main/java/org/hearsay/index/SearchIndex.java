package org.hearsay.index;

import java.util.List;

/**
 * Finds reports, stories and claims by their words.
 *
 * <p>Thread-safe. Any number of processes search while one writes; writing lasts from the first {@link #put}, {@link
 * #remove} or {@link #clear} to the {@link #commit}. Where the index is missing or damaged, {@link #clear} makes it sound, and
 * until then every other method but {@link #close} throws {@link BrokenIndex}.
 */
public interface SearchIndex extends AutoCloseable {

    /** Takes an entry in, in place of the one with the same kind and id. */
    void put(Entry entry);

    /** Forgets the entry with this kind and id; nothing happens if there is none. */
    void remove(Entry.Kind kind, String id);

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
