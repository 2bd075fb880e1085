package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hearsay.claim.ClaimChecker.Told;
import org.hearsay.index.Hit;
import org.hearsay.index.SearchIndex;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Check;
import org.hearsay.model.Claim;
import org.hearsay.model.Copy;
import org.hearsay.model.Grounded;
import org.hearsay.model.Imprint;
import org.hearsay.model.Outlet;
import org.hearsay.model.Report;
import org.hearsay.model.SourceMap;
import org.hearsay.model.Story;
import org.hearsay.store.Archive;
import org.hearsay.story.CopyMemory;

/**
 * Questions put to an archive: what is told of a story, who says so, how two reports stand to each other. Reads only;
 * thread-safe as far as the archive and the index are.
 */
public final class Inquiry {

    /** How many stories a claim from outside is held against. */
    private static final int STORIES = 8;

    private static final int HITS = 40;

    private final Archive archive;
    private final SearchIndex index;
    private final Supplier<Stages> stages;

    /**
     * @param stages loads them; asked when a claim or two reports need them
     */
    public Inquiry(Archive archive, SearchIndex index, Supplier<Stages> stages) {
        this.archive = archive;
        this.index = index;
        this.stages = stages;
    }

    /** The stories, the ones with most reports first. */
    public List<Story> stories() {
        return archive.stories().all();
    }

    public Optional<Account> account(String story) {
        return archive.stories().find(story);
    }

    public Optional<AnnotatedReport> report(String id) {
        return archive.reports().find(id);
    }

    /** The reports of a story, in order of publication. */
    public List<AnnotatedReport> reports(Story story) {
        return StoryDesk.find(archive, story.reports());
    }

    /** The account of the story that a report is part of. */
    public Optional<Account> storyOf(String report) {
        return archive.stories().ofReport(report).flatMap(this::account);
    }

    /** The id of the story that makes a claim. */
    public Optional<String> storyOfClaim(String claim) {
        return archive.stories().ofClaim(claim);
    }

    /** What speaks of {@code query}, the best first. */
    public List<Hit> search(String query, int limit) {
        return index.search(query, limit);
    }

    /** Holds a claim from outside against the stories that speak of it. */
    public Check check(String claim) {
        Stages stages = this.stages.get();
        AnnotatedReport asked = stages.reader().annotate(asReport(claim));
        return stages.checker().check(asked, candidates(claim));
    }

    private List<Told> candidates(String claim) {
        Set<String> ids = new LinkedHashSet<>();
        for (Hit hit : index.search(claim, HITS)) {
            if (ids.size() < STORIES) {
                storyOf(hit).ifPresent(ids::add);
            }
        }
        List<Told> candidates = new ArrayList<>();
        for (String id : ids) {
            account(id).ifPresent(account -> candidates.add(new Told(account, reports(account.story()))));
        }
        return candidates;
    }

    private Optional<String> storyOf(Hit hit) {
        return switch (hit.entry().kind()) {
            case STORY -> Optional.of(hit.entry().id());
            case REPORT -> archive.stories().ofReport(hit.entry().id());
            // A claim is only ever found beside its story, which holds every word of it.
            case CLAIM -> Optional.empty();
        };
    }

    private static Report asReport(String claim) {
        String text = claim.strip();
        Grounded<Outlet> nobody = new Grounded<>(Outlet.UNKNOWN, "a claim from outside");
        Imprint imprint = new Imprint(nobody, null, null, List.of(), List.of());
        return new Report("claim", imprint, "", "en", text, SourceMap.identity("UTF-8", text), List.of());
    }

    /** Holds two reports side by side. */
    public Comparison compare(AnnotatedReport first, AnnotatedReport second) {
        List<Copy> copies = new ArrayList<>();
        Stages stages = this.stages.get();
        CopyMemory memory = stages.copies().step(CopyMemory.empty(), first).state();
        copies.addAll(stages.copies().step(memory, second).events());
        return new Comparison(
                first, second, copies.isEmpty() ? null : copies.get(0), together(first.id(), second.id()));
    }

    private List<Claim> together(String first, String second) {
        return storyOf(first)
                .filter(account -> account.story().reports().contains(second))
                .map(Account::claims)
                .orElse(List.of())
                .stream()
                .filter(claim -> saidBy(claim, first) && saidBy(claim, second))
                .toList();
    }

    private static boolean saidBy(Claim claim, String report) {
        return claim.assertions().stream()
                .anyMatch(assertion -> assertion.report().equals(report));
    }
}
