package org.hearsay.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Claim;
import org.hearsay.model.Milestone;
import org.hearsay.model.State;
import org.hearsay.model.StoryEvent;
import org.jspecify.annotations.Nullable;

/**
 * The account of a story.
 *
 * @param card the story at a glance
 * @param sections its claims by state; no section is empty
 * @param happened the timeline up to now
 * @param planned what was to come when it was reported
 */
record StoryPage(
        Frame frame,
        StoryCard card,
        List<Section> sections,
        List<CopyRow> copies,
        List<Day> happened,
        List<Day> planned,
        List<Shelf.Card> reports,
        List<Event> history) {

    /** Claims beyond this many are folded away. */
    private static final int SHOWN = 10;

    /** The claims in one state. */
    record Section(String state, String title, int count, List<ClaimCard> shown, List<ClaimCard> folded) {}

    /** What the timeline says of one day, or of another stretch of time. */
    record Day(String time, List<Moment> moments) {}

    /** A line of the timeline; {@code claim} leads to what it rests on. */
    record Moment(String text, @Nullable String claim) {}

    /** Something that happened to the story. */
    record Event(String what, Shelf.@Nullable Card report, String subject, String because) {}

    static StoryPage of(Account account, List<AnnotatedReport> reports) {
        Shelf shelf = new Shelf(reports);
        return new StoryPage(
                Frame.of(account.story().headline()),
                StoryCard.of(account, reports),
                Wording.STATES.stream()
                        .map(state -> section(account, state, shelf))
                        .filter(section -> section.count > 0)
                        .toList(),
                account.copies().stream().map(copy -> CopyRow.of(copy, shelf)).toList(),
                days(account, false),
                days(account, true),
                shelf.cards(account.story().reports()),
                account.story().history().stream()
                        .map(event -> event(event, shelf))
                        .toList());
    }

    private static Section section(Account account, State state, Shelf shelf) {
        List<ClaimCard> claims = account.claims().stream()
                .filter(claim -> claim.state() == state)
                .map(claim -> ClaimCard.of(claim, shelf))
                .toList();
        int shown = Math.min(SHOWN, claims.size());
        return new Section(
                Wording.word(state),
                Wording.title(state),
                claims.size(),
                claims.subList(0, shown),
                claims.subList(shown, claims.size()));
    }

    private static List<Day> days(Account account, boolean planned) {
        Set<String> known = account.claims().stream().map(Claim::id).collect(Collectors.toSet());
        Map<String, List<Moment>> days = new LinkedHashMap<>();
        for (Milestone milestone : account.timeline()) {
            if (milestone.planned() == planned) {
                days.computeIfAbsent(Wording.time(milestone.value()), time -> new ArrayList<>())
                        .add(moment(milestone, known));
            }
        }
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    private static Moment moment(Milestone milestone, Set<String> known) {
        String claim = milestone.claims().stream()
                .filter(known::contains)
                .map(id -> "#" + Links.claimAnchor(id))
                .findFirst()
                .orElse(null);
        return new Moment(milestone.text(), claim);
    }

    private static Event event(StoryEvent event, Shelf shelf) {
        boolean isStory = event.kind() == StoryEvent.Kind.MERGED;
        String what = switch (event.kind()) {
            case STARTED -> "started the story";
            case JOINED -> "joined";
            case MERGED -> "was merged into this story";
            case SPLIT -> "left for a story of its own";
            case MOVED -> "was moved to another story";
        };
        return new Event(what, isStory ? null : shelf.card(event.subject()), event.subject(), event.because());
    }
}
