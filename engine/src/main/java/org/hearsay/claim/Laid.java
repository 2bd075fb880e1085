package org.hearsay.claim;

import java.util.stream.Collectors;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Span;

/**
 * A claim from outside laid beside an assertion.
 *
 * @param comparison how far they have the same words
 * @param around what stands around the assertion
 */
record Laid(Comparison comparison, Surroundings around) {

    /** The sentences in which the assertion stands. */
    String passage() {
        AnnotatedReport report = comparison.voiced().report();
        Span span = comparison.voiced().assertion().span();
        return report.sentences().stream()
                .filter(sentence -> sentence.overlaps(span))
                .map(sentence -> sentence.of(report.text()))
                .collect(Collectors.joining(" "));
    }
}
