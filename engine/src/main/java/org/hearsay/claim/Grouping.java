package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;

/**
 * Puts assertions that say the same, or speak of the same thing and differ, into one group each.
 *
 * <p>Copied stretches, and near-identical words of one speaker, always fall together. Beyond that, groups are joined
 * from the likest pair downwards, as long as the groups as wholes stay alike; so a chain of half-alike sentences does
 * not become one claim. The cost is that of the pairs that share a telling word, not of all pairs.
 */
final class Grouping {

    private static final int MOST_POSTINGS = 60;
    private static final int MOST_COUNTS = 20;

    private final List<Voiced> voices;
    private final Weights weights;
    private final SharedText sharedText;
    private final int[] parent;

    /** @param weights of the terms of {@code voices} */
    Grouping(List<Voiced> voices, Weights weights, SharedText sharedText) {
        this.voices = voices;
        this.weights = weights;
        this.sharedText = sharedText;
        this.parent = new int[voices.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /** The groups, in the order of their first assertions. */
    List<List<Voiced>> groups() {
        List<Pair> pairs = pairs();
        joinCopies();
        joinSameWords();
        pairs.stream().filter(this::isOneRemark).forEach(pair -> join(pair.a, pair.b));
        Map<Long, Double> scores = new HashMap<>();
        pairs.forEach(pair -> scores.put(code(pair.a, pair.b), pair.score));
        List<List<Integer>> members = members();
        pairs.stream()
                .filter(pair -> pair.score >= Thresholds.of("same"))
                .sorted(Comparator.comparingDouble((Pair p) -> -p.score)
                        .thenComparingInt(Pair::a)
                        .thenComparingInt(Pair::b))
                .forEach(pair -> joinIfAlike(pair, members, scores));
        new DenialTies(voices, weights).ties(members()).forEach(tie -> join(tie.denial(), tie.claim()));
        return members().stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().map(voices::get).toList())
                .toList();
    }

    private record Pair(int a, int b, double score) {}

    private List<Pair> pairs() {
        Map<String, List<Integer>> postings = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        double[] totals = new double[voices.size()];
        double[] shared = new double[voices.size()];
        double least = Thresholds.of("least-shared");
        for (int i = 0; i < voices.size(); i++) {
            totals[i] = weights.sum(voices.get(i).gist().keys());
            for (int j : near(i, postings, shared)) {
                // What shares next to nothing need not be compared in full; most pairs are of that kind.
                boolean enough = shared[j] >= least * Math.min(totals[i], totals[j]);
                double score = enough ? score(voices.get(j), voices.get(i)) : 0;
                if (score > 0) {
                    pairs.add(new Pair(j, i, score));
                }
                shared[j] = 0;
            }
        }
        return pairs;
    }

    /**
     * The earlier assertions that share a word with an assertion.
     *
     * @param shared is given the weight of what each shares, to be set back to zero
     */
    private List<Integer> near(int i, Map<String, List<Integer>> postings, double[] shared) {
        List<Integer> near = new ArrayList<>();
        for (String key : voices.get(i).gist().keys()) {
            List<Integer> posting = postings.computeIfAbsent(key, k -> new ArrayList<>());
            double weight = weights.of(key);
            for (int at = Math.max(0, posting.size() - MOST_POSTINGS); at < posting.size(); at++) {
                int j = posting.get(at);
                if (shared[j] == 0) {
                    near.add(j);
                }
                shared[j] += weight;
            }
            posting.add(i);
        }
        return near;
    }

    private double score(Voiced one, Voiced other) {
        int fewest = Math.min(one.gist().keys().size(), other.gist().keys().size());
        double score = Likeness.between(one.gist(), other.gist(), weights).score();
        boolean tooShort = fewest < Thresholds.of("fewest-terms") && score < 1;
        boolean apart = isOneVoiceTwice(one, other) || Counts.between(one.gist(), other.gist()) == Counts.OTHER_THING;
        return tooShort || (apart && score < Thresholds.of("quote")) ? 0 : score;
    }

    // A report does not say the same twice in its own voice; likeness there is a shared subject.
    private static boolean isOneVoiceTwice(Voiced one, Voiced other) {
        return one.isOwnVoice()
                && other.isOwnVoice()
                && one.assertion().report().equals(other.assertion().report());
    }

    private boolean isOneRemark(Pair pair) {
        boolean sameVoice =
                voices.get(pair.a).root().key().equals(voices.get(pair.b).root().key());
        return sameVoice && pair.score >= Thresholds.of("quote");
    }

    private void joinCopies() {
        Map<String, List<Integer>> byReport = new HashMap<>();
        for (int i = 0; i < voices.size(); i++) {
            byReport.computeIfAbsent(voices.get(i).assertion().report(), k -> new ArrayList<>())
                    .add(i);
        }
        byReport.forEach((report, here) -> sharedText
                .sources(report)
                .forEach(source -> here.forEach(
                        a -> byReport.getOrDefault(source, List.of()).forEach(b -> joinIfCopy(a, b)))));
    }

    /** Remarks of one voice that are word for word the same, however short. */
    private void joinSameWords() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < voices.size(); i++) {
            Voiced voice = voices.get(i);
            String words = Tokenizer.tokens(voice.assertion().text()).stream()
                    .map(Token::form)
                    .collect(Collectors.joining(" "));
            Integer known = first.putIfAbsent(voice.root().key() + '\n' + words, i);
            if (known != null) {
                join(known, i);
            }
        }
    }

    private void joinIfCopy(int a, int b) {
        if (sharedText.holdsBoth(voices.get(a).assertion(), voices.get(b).assertion())) {
            join(a, b);
        }
    }

    private void joinIfAlike(Pair pair, List<List<Integer>> members, Map<Long, Double> scores) {
        int one = find(pair.a);
        int other = find(pair.b);
        if (one == other || countOtherThings(members.get(one), members.get(other))) {
            return;
        }
        double sum = 0;
        for (int a : members.get(one)) {
            for (int b : members.get(other)) {
                sum += scores.getOrDefault(code(Math.min(a, b), Math.max(a, b)), 0.0);
            }
        }
        double mean =
                sum / (members.get(one).size() * (double) members.get(other).size());
        if (mean >= Thresholds.of("same-links")) {
            join(one, other);
            int kept = find(one);
            members.get(kept).addAll(members.get(kept == one ? other : one));
        }
    }

    // What counts nothing is no bridge between one that counts crates and one that counts containers.
    private boolean countOtherThings(List<Integer> one, List<Integer> other) {
        List<Gist> here = counting(one);
        List<Gist> there = counting(other);
        return here.stream()
                .anyMatch(a ->
                        there.stream().noneMatch(b -> Counts.between(a, b) != Counts.OTHER_THING) && !there.isEmpty());
    }

    private List<Gist> counting(List<Integer> group) {
        return group.stream()
                .map(i -> voices.get(i).gist())
                .filter(gist -> !gist.quantities().isEmpty())
                .limit(MOST_COUNTS)
                .toList();
    }

    /** For each assertion that stands for its group, the group; for the others, nothing. */
    private List<List<Integer>> members() {
        List<List<Integer>> members = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            members.add(new ArrayList<>());
        }
        for (int i = 0; i < parent.length; i++) {
            members.get(find(i)).add(i);
        }
        return members;
    }

    private void join(int a, int b) {
        int one = find(a);
        int other = find(b);
        parent[Math.max(one, other)] = Math.min(one, other);
    }

    private int find(int i) {
        int root = i;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[i] = root;
        return root;
    }

    private static long code(int a, int b) {
        return (long) a << 32 | b;
    }
}
