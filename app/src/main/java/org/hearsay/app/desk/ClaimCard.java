package org.hearsay.app.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.model.Assertion;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.Difference;
import org.hearsay.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A claim with all it rests on.
 *
 * @param state the contract's word, which is its style as well
 * @param count of voices, in words
 * @param summary of the assertions, in one line
 */
record ClaimCard(
        String anchor,
        String text,
        String state,
        int voices,
        String count,
        String because,
        List<Voice> origins,
        List<Table> differences,
        List<Surer> surer,
        String summary,
        List<Line> assertions) {

    /** A root voice; {@code via} is empty where nobody passed it on. */
    record Voice(String name, String kind, String via, boolean denies) {}

    /** Where an outlet is surer than its source: both passages, and why. */
    record Surer(String because, Line outlet, Line source) {}

    /** A point on which the reports differ. */
    record Table(String what, List<Row> rows) {}

    /** One of the values, and who gives it. */
    record Row(String value, List<Shelf.Card> reports) {}

    /**
     * What one report says.
     *
     * @param who its speaker, with office
     * @param polarity the contract's word, which is its style as well
     * @param certainty null where it is not known
     */
    record Line(
            Shelf.Card report,
            String href,
            String who,
            String polarity,
            @Nullable String certainty,
            String via,
            String text) {

        static Line of(Assertion assertion, Shelf shelf) {
            String speaker = Wording.speaker(assertion.speaker());
            Certainty certainty = assertion.modality().certainty();
            return new Line(
                    shelf.card(assertion.report()),
                    Links.report(assertion.report(), assertion.span().begin()),
                    speaker == null ? "in its own voice" : speaker,
                    Wording.word(assertion.modality().polarity()),
                    certainty == Certainty.UNKNOWN ? null : Wording.word(certainty),
                    String.join(", ", assertion.chain().voices()),
                    assertion.text());
        }
    }

    static ClaimCard of(Claim claim, Shelf shelf) {
        return new ClaimCard(
                Links.claimAnchor(claim.id()),
                claim.text(),
                Wording.word(claim.state()),
                claim.origins().size(),
                Wording.count(claim.origins().size(), "voice"),
                claim.because(),
                claim.origins().stream().map(origin -> voice(origin, claim)).toList(),
                claim.differences().stream()
                        .map(difference -> table(difference, shelf))
                        .toList(),
                claim.overstatements().stream()
                        .map(over ->
                                new Surer(over.because(), Line.of(over.outlet(), shelf), Line.of(over.source(), shelf)))
                        .toList(),
                summary(claim, shelf),
                claim.assertions().stream()
                        .map(assertion -> Line.of(assertion, shelf))
                        .toList());
    }

    private static Voice voice(Origin origin, Claim claim) {
        return new Voice(
                origin.name(),
                Wording.spoken(origin.kind()),
                String.join(", ", origin.via().voices()),
                claim.isDeniedBy(origin));
    }

    private static Table table(Difference difference, Shelf shelf) {
        return new Table(
                difference.what(),
                difference.values().stream()
                        .map(value -> new Row(value.value(), shelf.cards(value.reports())))
                        .toList());
    }

    private static String summary(Claim claim, Shelf shelf) {
        List<String> reports =
                claim.assertions().stream().map(Assertion::report).distinct().toList();
        String outlets =
                reports.stream().map(id -> shelf.card(id).outlet()).distinct().collect(Collectors.joining(", "));
        return Wording.count(claim.assertions().size(), "passage") + " in " + Wording.count(reports.size(), "report")
                + ": " + outlets;
    }
}
