package org.hearsay.bench;

import java.util.Comparator;
import org.hearsay.language.Lexicon;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Assertion;
import org.hearsay.model.Modality;
import org.hearsay.model.Polarity;
import org.hearsay.model.Span;

/** Takes the modality of the shortest assertion that a word stands in for the word's own. */
final class AssertionCertainty implements WordCertainty {

    private final Lexicon values = Lexicon.of(AssertionCertainty.class, "modality-values.tsv");

    @Override
    public double of(AnnotatedReport report, Span word) {
        return report.assertions().stream()
                .filter(assertion -> assertion.span().covers(word))
                .min(Comparator.comparingInt(
                        (Assertion assertion) -> assertion.span().length()))
                .map(assertion -> value(assertion.modality()))
                .orElseGet(() -> values.number("none"));
    }

    private double value(Modality modality) {
        if (modality.planned()) {
            return values.number("planned");
        }
        double value = values.number(modality.certainty().name());
        return modality.polarity() == Polarity.DENIES ? -Math.abs(value) : value;
    }
}
