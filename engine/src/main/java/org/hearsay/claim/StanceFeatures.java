package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.hearsay.language.Lexicon;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Entailment;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;

/** What can be counted about a headline and a report, and judged of them, to tell how the one stands to the other. */
final class StanceFeatures {

    private static final Vocabulary VOCABULARY = Vocabulary.english();
    private static final Set<String> REFUTATIONS =
            Lexicon.of(StanceFeatures.class, "refutations.txt").words();
    private static final Set<String> HEARSAY =
            Lexicon.of(StanceFeatures.class, "hearsay.txt").words();
    private static final int CLOSEST = 3;
    private static final int JUDGED = 4;

    private final String headline;
    private final AnnotatedReport report;
    private final Words asked;
    private final Set<String> keys;
    private final List<Words> sentences;
    private final List<Words> byCloseness;

    StanceFeatures(AnnotatedReport headline, AnnotatedReport report) {
        this.headline = headline.text();
        this.report = report;
        this.asked = Words.of(headline.text(), new Span(0, headline.text().length()));
        this.keys = new LinkedHashSet<>(asked.keys);
        this.sentences = sentences(report);
        this.byCloseness = sentences.stream()
                .sorted(Comparator.comparingDouble((Words s) -> -coverage(keys, s.keys)))
                .toList();
    }

    /** A sentence's words: by what they are compared, and as they stand. */
    private record Words(Span span, List<String> keys, List<String> forms) {

        static Words of(String text, Span span) {
            List<String> keys = new ArrayList<>();
            List<String> forms = new ArrayList<>();
            for (Token token : Tokenizer.tokens(span.of(text))) {
                forms.add(token.form());
                if (token.isWordOrNumber() && token.form().length() > 1 && !VOCABULARY.isStopword(token.form())) {
                    keys.add(VOCABULARY.key(TermReader.nameKey(token.form())));
                }
            }
            return new Words(span, keys, forms);
        }

        long count(Set<String> lexicon) {
            return forms.stream().filter(lexicon::contains).count();
        }

        boolean any(Set<String> lexicon) {
            return count(lexicon) > 0;
        }
    }

    /** What can be counted. */
    Map<String, Double> counted() {
        List<Words> closest = byCloseness.stream().limit(CLOSEST).toList();
        Map<String, Double> features = new LinkedHashMap<>();
        overlap(closest, features);
        tone(closest, features);
        return features;
    }

    /** What the judge says of the sentences that are closest to the headline, and of the first. */
    Map<String, Double> judged(EntailmentJudge judge) {
        List<Passage> passages = Stream.concat(
                        byCloseness.stream().limit(JUDGED), sentences.stream().limit(1))
                .map(sentence -> Passages.of(report, sentence.span()))
                .distinct()
                .toList();
        List<Entailment> told = passages.isEmpty() ? List.of() : judge.judge(headline, passages);
        Map<String, Double> features = new LinkedHashMap<>();
        put("judged to follow", told.stream().mapToDouble(e -> EvidenceFeatures.odds(e.follows(), e.open())), features);
        put(
                "judged contradicted",
                told.stream().mapToDouble(e -> EvidenceFeatures.odds(e.contradicted(), e.open())),
                features);
        return features;
    }

    /** The greatest value, and the next. */
    private static void put(String name, DoubleStream values, Map<String, Double> features) {
        double[] sorted = values.sorted().toArray();
        if (sorted.length > 0) {
            features.put(name, sorted[sorted.length - 1]);
        }
        if (sorted.length > 1) {
            features.put(name + " again", sorted[sorted.length - 2]);
        }
    }

    private void overlap(List<Words> closest, Map<String, Double> features) {
        List<String> all = sentences.stream().flatMap(s -> s.keys.stream()).toList();
        List<String> lead =
                sentences.stream().limit(CLOSEST).flatMap(s -> s.keys.stream()).toList();
        double whole = coverage(keys, all);
        features.put("covered", whole);
        features.put("covered twice", whole * whole);
        features.put("covered by one", closest.isEmpty() ? 0 : coverage(keys, closest.get(0).keys));
        features.put("covered by lead", coverage(keys, lead));
        features.put("pairs", pairs(asked.keys, all));
        features.put("short headline", 1.0 / (1 + keys.size()));
    }

    private void tone(List<Words> closest, Map<String, Double> features) {
        List<Words> lead = sentences.stream().limit(CLOSEST).toList();
        boolean askedRefutes = asked.any(REFUTATIONS);
        double refuted = share(sentences, REFUTATIONS);
        features.put("headline refutes", flag(askedRefutes));
        features.put("headline passes on", flag(asked.any(HEARSAY) || asked.forms.contains("?")));
        features.put("report refutes", refuted);
        features.put("closest refute", share(closest, REFUTATIONS));
        features.put("lead refutes", share(lead, REFUTATIONS));
        features.put("closest passes on", share(closest, HEARSAY));
        features.put("lead passes on", share(lead, HEARSAY));
        features.put("report passes on", share(sentences, HEARSAY));
        features.put("both refute", flag(askedRefutes) * share(closest, REFUTATIONS));
        features.put("only report refutes", flag(!askedRefutes) * share(closest, REFUTATIONS));
        features.put("asks", flag(sentences.stream().limit(CLOSEST).anyMatch(s -> s.forms.contains("?"))));
        features.put("long report", Math.log(1 + sentences.size()) / 4);
        for (String word : REFUTATIONS) {
            addWord("refuted by " + word, word, closest, lead, features);
        }
        for (String word : HEARSAY) {
            addWord("passed on by " + word, word, closest, lead, features);
        }
    }

    private static void addWord(
            String name, String word, List<Words> closest, List<Words> lead, Map<String, Double> features) {
        boolean there = closest.stream().anyMatch(s -> s.forms.contains(word))
                || lead.stream().anyMatch(s -> s.forms.contains(word));
        if (there) {
            features.put(name, 1.0);
        }
    }

    private static List<Words> sentences(AnnotatedReport report) {
        List<Span> spans =
                report.sentences().isEmpty() ? List.of(new Span(0, report.text().length())) : report.sentences();
        return spans.stream().map(span -> Words.of(report.text(), span)).toList();
    }

    private static double coverage(Set<String> keys, List<String> text) {
        if (keys.isEmpty()) {
            return 0;
        }
        Set<String> there = new HashSet<>(text);
        double total = 0;
        double covered = 0;
        for (String key : keys) {
            double weight = Rarity.of(key);
            total += weight;
            covered += there.contains(key) ? weight : 0;
        }
        return covered / total;
    }

    private static double pairs(List<String> asked, List<String> text) {
        Set<String> there = pairsOf(text);
        Set<String> wanted = pairsOf(asked);
        return wanted.isEmpty() ? 0 : wanted.stream().filter(there::contains).count() / (double) wanted.size();
    }

    private static Set<String> pairsOf(List<String> keys) {
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < keys.size(); i++) {
            pairs.add(keys.get(i - 1) + ' ' + keys.get(i));
        }
        return pairs;
    }

    private static double share(List<Words> sentences, Set<String> lexicon) {
        return sentences.isEmpty()
                ? 0
                : sentences.stream().filter(s -> s.any(lexicon)).count() / (double) sentences.size();
    }

    private static double flag(boolean value) {
        return value ? 1 : 0;
    }
}
