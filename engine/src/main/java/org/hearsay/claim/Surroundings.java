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
    private final boolean cause;
    private final Set<String> near;
    private final Set<String> lead;
    private final Set<String> report;
    private final Finder finder;

    private Surroundings(Set<String> own, boolean cause, Set<String> near, Finder finder) {
        this.own = own;
        this.cause = cause;
        this.near = near;
        this.lead = finder.lead;
        this.report = finder.all;
        this.finder = finder;
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
        boolean scene = unit.stream().anyMatch(term -> term.aside() && lead.contains(term.key()));
        if (unit.stream().anyMatch(term -> near.contains(term.key()))) {
            return Thresholds.of(name ? "near-name-share" : scene ? "scene-share" : "near-word-share");
        }
        if (scene) {
            return Thresholds.of("scene-share");
        }
        return name && unit.stream().anyMatch(term -> report.contains(term.key()))
                ? Thresholds.of("report-name-share")
                : 0;
    }

    /** Whether the sentence in which the assertion stands has a name or a word. */
    boolean isInSentence(List<Term> unit) {
        return unit.stream().anyMatch(term -> own.contains(term.key()));
    }

    /** Whether that sentence may tell that one thing is the cause of another. */
    boolean namesCause() {
        return cause;
    }

    /** Whether that sentence, the one before or the one behind it has a name. */
    boolean isNear(List<Term> unit) {
        return unit.stream().anyMatch(term -> near.contains(term.key()));
    }

    /** Whether the title or one of the first sentences has a name: the whole report may be about it. */
    boolean isInLead(List<Term> unit) {
        return unit.stream().anyMatch(term -> lead.contains(term.key()));
    }

    /** Whether the story has one of these names, in whatever form. */
    boolean tellsOfAny(List<List<Term>> names) {
        return finder.story.hasAnyOf(names);
    }

    boolean has(String key) {
        return report.contains(key);
    }

    /** Whether one sentence of the report has both keys. */
    boolean haveTogether(String one, String other) {
        return has(one) && has(other) && finder.haveTogether(one, other);
    }

    /** Finds the surroundings of the assertions of one report. */
    static final class Finder {

        private static final int LEAD = 2;
        private final AnnotatedReport report;
        private final GistReader reader;
        private final NamesToldOf story;
        private final Set<String> all = new HashSet<>();
        private final Set<String> lead = new HashSet<>();
        private final Map<Integer, Set<String>> sentences = new ConcurrentHashMap<>();

        /** @param story the names in all reports of its story */
        Finder(AnnotatedReport report, NamesToldOf story) {
            this.report = report;
            this.reader = new GistReader(report);
            this.story = story;
            all.addAll(reader.gist(new Span(0, report.text().length())).keys());
            Tokenizer.tokens(report.report().title()).stream()
                    .filter(Token::isWordOrNumber)
                    .forEach(token -> {
                        lead.add(Vocabulary.english().key(token.form()));
                        lead.add(TermReader.nameKey(token.form()));
                    });
            all.addAll(lead);
            for (int i = 0; i < Math.min(LEAD, report.sentences().size()); i++) {
                lead.addAll(keys(i));
            }
        }

        Surroundings around(Span span) {
            Set<String> own = new HashSet<>();
            boolean cause = false;
            Set<String> near = new HashSet<>();
            List<Span> spans = report.sentences();
            for (int i = 0; i < spans.size(); i++) {
                if (spans.get(i).overlaps(span)) {
                    own.addAll(keys(i));
                    cause |= Vocabulary.english().givesCause(spans.get(i).of(report.text()));
                    for (int j = Math.max(0, i - 1); j <= Math.min(spans.size() - 1, i + 1); j++) {
                        Span sentence = spans.get(j);
                        near.addAll(sentences.computeIfAbsent(
                                j, k -> reader.gist(sentence).keys()));
                    }
                }
            }
            return new Surroundings(own, cause, near, this);
        }

        private boolean haveTogether(String one, String other) {
            for (int i = 0; i < report.sentences().size(); i++) {
                Set<String> keys = keys(i);
                if (keys.contains(one) && keys.contains(other)) {
                    return true;
                }
            }
            return false;
        }

        private Set<String> keys(int sentence) {
            return sentences.computeIfAbsent(
                    sentence, k -> reader.gist(report.sentences().get(k)).keys());
        }
    }
}
