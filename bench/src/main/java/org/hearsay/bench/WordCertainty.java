package org.hearsay.bench;

import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Span;

/** How certain it is, by a report's words, that what one of its words speaks of happened. */
interface WordCertainty {

    /** From -3, it did not, over 0, the words leave it open, to 3, it did. */
    double of(AnnotatedReport report, Span word);
}
