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

    /** The id of the story that a report is part of: of several, which a run that was killed may leave, the biggest. */
    Optional<String> ofReport(String report);

    /** The id of the story whose account makes the claim with this id. */
    Optional<String> ofClaim(String claim);

    /** All stories, the ones with most reports first, then by id. */
    List<Story> all();
}
