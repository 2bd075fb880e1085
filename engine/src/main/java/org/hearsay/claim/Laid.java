package org.hearsay.claim;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;

/**
 * A claim from outside laid beside an assertion.
 *
 * @param comparison how far they have the same words
 * @param around what stands around the assertion
 */
record Laid(Comparison comparison, Surroundings around) {

    /** The sentences in which the assertion stands; behind them the title, the first sentence and the one before. */
    Passage passage() {
        AnnotatedReport report = comparison.voiced().report();
        Span span = comparison.voiced().assertion().span();
        List<Span> sentences = report.sentences();
        int from = 0;
        while (from < sentences.size() && !sentences.get(from).overlaps(span)) {
            from++;
        }
        int to = from;
        while (to < sentences.size() && sentences.get(to).overlaps(span)) {
            to++;
        }
        Stream<String> lead = from == 0 ? Stream.of() : Stream.of(text(report, 0, 1));
        Stream<String> before = from < 2 ? Stream.of() : Stream.of(text(report, from - 1, from));
        String title = ended(report.report().title());
        String background =
                Stream.of(Stream.of(title), lead, before).flatMap(s -> s).collect(Collectors.joining(" "));
        return new Passage(text(report, from, to), background.strip());
    }

    private static String text(AnnotatedReport report, int from, int to) {
        return report.sentences().subList(from, to).stream()
                .map(sentence -> sentence.of(report.text()))
                .collect(Collectors.joining(" "));
    }

    private static String ended(String title) {
        return title.isEmpty() || title.endsWith(".") ? title : title + ".";
    }
}
