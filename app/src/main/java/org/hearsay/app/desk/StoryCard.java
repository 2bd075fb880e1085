package org.hearsay.app.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Claim;
import org.hearsay.model.Origin;
import org.hearsay.model.Publication;
import org.hearsay.model.State;

/**
 * A story at a glance.
 *
 * @param days from the first report to the last
 * @param tallies how many claims stand in each state, none left out but the empty
 */
record StoryCard(String href, String headline, int reports, int outlets, int voices, String days, List<Tally> tallies) {

    /** How many claims stand in a state. */
    record Tally(String css, String word, int claims) {}

    static StoryCard of(Account account, List<AnnotatedReport> reports) {
        List<LocalDate> days = reports.stream()
                .flatMap(report -> report.report().published().stream())
                .map(Publication::day)
                .toList();
        return new StoryCard(
                Links.story(account.story().id()),
                account.story().headline(),
                account.story().reports().size(),
                different(
                        reports.stream().map(report -> report.report().outlet().name())),
                different(account.claims().stream()
                        .flatMap(claim -> claim.origins().stream())
                        .map(Origin::name)),
                Wording.days(days),
                Wording.STATES.stream()
                        .map(state -> tally(account, state))
                        .filter(tally -> tally.claims > 0)
                        .toList());
    }

    private static Tally tally(Account account, State state) {
        List<Claim> claims = account.claims().stream()
                .filter(claim -> claim.state() == state)
                .toList();
        return new Tally(Wording.word(state), Wording.word(state), claims.size());
    }

    private static int different(Stream<String> names) {
        return (int) names.distinct().count();
    }

    /** "8 reports by 6 outlets rest on 5 voices". */
    String line() {
        return Wording.count(reports, "report") + " by " + Wording.count(outlets, "outlet")
                + (voices == 0 ? "" : (reports == 1 ? " rests on " : " rest on ") + Wording.count(voices, "voice"));
    }
}
