package org.hearsay.store;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Account;
import org.hearsay.model.Story;

/** The stories of an archive, told. */
public interface StoryShelf {

    /**
     * Keeps an account in place of the one that its story had.
     *
     * @throws IllegalArgumentException if the archive lacks one of the story's reports
     */
    void put(Account account);

    /** Forgets a story that is no more; its reports stay. Nothing happens if there is none. */
    void remove(String id);

    Optional<Account> find(String id);

    /** All stories, the ones with most reports first, then by id. */
    List<Story> all();
}
