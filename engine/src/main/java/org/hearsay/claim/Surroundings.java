package org.hearsay.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Span;

/**
 * The words around an assertion: those of its own sentence, of the sentences next to it and of the headline stand for
 * nearly as much as its own; those of the rest of the report only say what the report is about.
 */
final class Surroundings {

    private final Set<String> near;
    private final Set<String> report;

    private Surroundings(Set<String> near, Set<String> report) {
        this.near = near;
        this.report = report;
    }

    /** How much a word counts that the assertion itself does not have, from 0 to 1. */
    double share(String key) {
        if (near.contains(key)) {
            return Thresholds.of("neighbour-share");
        }
        return report.contains(key) ? Thresholds.of("report-share") : 0;
    }

    boolean has(String key) {
        return report.contains(key);
    }

    boolean hasNear(String key) {
        return near.contains(key);
    }

    /** Finds the surroundings of the assertions of one report. */
    static final class Finder {
        private final AnnotatedReport report;
        private final GistReader reader;
        private final Set<String> all = new HashSet<>();
        private final Map<Integer, Set<String>> sentences = new ConcurrentHashMap<>();

        Finder(AnnotatedReport report) {
            this.report = report;
            this.reader = new GistReader(report);
            all.addAll(reader.gist(new Span(0, report.text().length())).keys());
            Tokenizer.tokens(report.report().title()).stream()
                    .filter(Token::isWordOrNumber)
                    .forEach(token -> {
                        all.add(Vocabulary.english().key(token.form()));
                        all.add(TermReader.nameKey(token.form()));
                    });
        }

        Surroundings around(Span span) {
            Set<String> near = new HashSet<>();
            List<Span> spans = report.sentences();
            for (int i = 0; i < spans.size(); i++) {
                if (spans.get(i).overlaps(span)) {
                    for (int j = Math.max(0, i - 1); j <= Math.min(spans.size() - 1, i + 1); j++) {
                        Span sentence = spans.get(j);
                        near.addAll(sentences.computeIfAbsent(
                                j, k -> reader.gist(sentence).keys()));
                    }
                }
            }
            return new Surroundings(near, all);
        }
    }
}
