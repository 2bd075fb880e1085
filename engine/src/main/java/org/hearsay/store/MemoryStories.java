package org.hearsay.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.model.Account;
import org.hearsay.model.Claim;
import org.hearsay.model.Story;
import org.jspecify.annotations.Nullable;

final class MemoryStories implements StoryShelf {

    private static final Comparator<Story> BIGGEST_FIRST = Comparator.comparingInt(
                    (Story story) -> story.reports().size())
            .reversed()
            .thenComparing(Story::id);

    private final MemoryArchive archive;
    private final MemoryReports reports;
    private final Map<String, Account> accounts = new TreeMap<>();

    MemoryStories(MemoryArchive archive, MemoryReports reports) {
        this.archive = archive;
        this.reports = reports;
    }

    @Override
    public void put(Account account) {
        archive.alone(() -> {
            reports.require(account.story().reports());
            String id = account.story().id();
            Account before = accounts.put(id, account);
            archive.onFailure(() -> restore(id, before));
            return true;
        });
    }

    @Override
    public void remove(String id) {
        archive.alone(() -> {
            Account before = accounts.remove(id);
            archive.onFailure(() -> restore(id, before));
            return true;
        });
    }

    private void restore(String id, @Nullable Account before) {
        if (before == null) {
            accounts.remove(id);
        } else {
            accounts.put(id, before);
        }
    }

    @Override
    public Optional<Account> find(String id) {
        return archive.alone(() -> Optional.ofNullable(accounts.get(id)));
    }

    @Override
    public Optional<String> ofReport(String report) {
        return all().stream()
                .filter(story -> story.reports().contains(report))
                .map(Story::id)
                .findFirst();
    }

    @Override
    public Optional<String> ofClaim(String claim) {
        return archive.alone(() -> accounts.values().stream()
                .filter(account -> account.claims().stream().map(Claim::id).anyMatch(claim::equals))
                .map(account -> account.story().id())
                .findFirst());
    }

    @Override
    public List<Story> all() {
        return archive.alone(() -> accounts.values().stream()
                .map(Account::story)
                .sorted(BIGGEST_FIRST)
                .toList());
    }
}
