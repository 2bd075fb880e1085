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

    private final Set<String> own;
    private final Set<String> near;
    private final Set<String> report;

    private Surroundings(Set<String> own, Set<String> near, Set<String> report) {
        this.own = own;
        this.near = near;
        this.report = report;
    }

    /**
     * How much a name or a word counts that the assertion itself does not have, from 0 to 1. A name carries on from
     * sentence to sentence; a word of what happens does not.
     */
    double share(List<Term> unit) {
        boolean name = unit.get(0).isName();
        if (unit.stream().anyMatch(term -> own.contains(term.key()))) {
            return Thresholds.of("sentence-share");
        }
        if (unit.stream().anyMatch(term -> near.contains(term.key()))) {
            return Thresholds.of(name ? "near-name-share" : "near-word-share");
        }
        return name && unit.stream().anyMatch(term -> report.contains(term.key()))
                ? Thresholds.of("report-name-share")
                : 0;
    }

    boolean has(String key) {
        return report.contains(key);
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
            Set<String> own = new HashSet<>();
            Set<String> near = new HashSet<>();
            List<Span> spans = report.sentences();
            for (int i = 0; i < spans.size(); i++) {
                if (spans.get(i).overlaps(span)) {
                    own.addAll(keys(i));
                    for (int j = Math.max(0, i - 1); j <= Math.min(spans.size() - 1, i + 1); j++) {
                        Span sentence = spans.get(j);
                        near.addAll(sentences.computeIfAbsent(
                                j, k -> reader.gist(sentence).keys()));
                    }
                }
            }
            return new Surroundings(own, near, all);
        }

        private Set<String> keys(int sentence) {
            return sentences.computeIfAbsent(
                    sentence, k -> reader.gist(report.sentences().get(k)).keys());
        }
    }
}
