package org.hearsay.claim;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;

/** Cuts out of a report what the reader is to judge. */
final class Passages {

    private Passages() {}

    /** The sentences in which {@code span} lies; behind them the title, the first sentence and the one before. */
    static Passage of(AnnotatedReport report, Span span) {
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
