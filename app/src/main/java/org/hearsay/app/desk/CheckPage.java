package org.hearsay.app.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.model.Check;
import org.hearsay.model.Evidence;
import org.hearsay.model.Stance;
import org.hearsay.model.Verdict;

/**
 * How a claim from outside stands.
 *
 * @param verdict the contract's word, which is its style as well
 * @param count of the voices that support it, in words; empty where there are none
 * @param meaning of the verdict, in words; empty where the reason says it
 * @param groups the evidence by stance; no group is empty
 */
record CheckPage(
        Frame frame, String claim, String verdict, String count, String meaning, String because, List<Group> groups) {

    /** The evidence of one stance. */
    record Group(String stance, String title, List<Row> rows) {}

    /** A passage, whose voice it is and why it has this stance. */
    record Row(ClaimCard.Line line, String voice, String kind, String because) {}

    static CheckPage of(Check check, Shelf shelf) {
        return new CheckPage(
                new Frame("Check a claim", "", check.claim()),
                check.claim(),
                Wording.word(check.verdict()),
                check.origins() == 0 ? "" : Wording.count(check.origins(), "voice") + " in support",
                meaning(check.verdict()),
                check.because(),
                Stream.of(Stance.SUPPORTS, Stance.DENIES, Stance.DIFFERS)
                        .map(stance -> group(check, stance, shelf))
                        .filter(group -> !group.rows.isEmpty())
                        .toList());
    }

    private static Group group(Check check, Stance stance, Shelf shelf) {
        List<Row> rows = check.evidence().stream()
                .filter(evidence -> evidence.stance() == stance)
                .map(evidence -> row(evidence, shelf))
                .toList();
        String word = Wording.word(stance);
        String title = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return new Group(word, title, rows);
    }

    private static Row row(Evidence evidence, Shelf shelf) {
        return new Row(
                ClaimCard.Line.of(evidence.assertion(), shelf),
                evidence.origin().name(),
                Wording.spoken(evidence.origin().kind()),
                evidence.because());
    }

    private static String meaning(Verdict verdict) {
        return switch (verdict) {
            case CORROBORATED -> "Two or more independent voices say so, and none denies it.";
            case SINGLE_ORIGIN -> "One voice says so, in however many outlets.";
            case DISPUTED -> "Some say so, some deny it or tell it otherwise.";
            case CONTRADICTED -> "The reports that speak of it say otherwise, and none says so.";
            case NOT_FOUND -> "";
        };
    }
}
