package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Copy;
import org.hearsay.model.Span;

/**
 * Puts assertions that say the same, or speak of the same thing and differ, into one group each.
 *
 * <p>Copied stretches, and near-identical words of one speaker, always fall together. Beyond that, groups are joined
 * from the likest pair downwards, as long as the groups as wholes stay alike; so a chain of half-alike sentences does
 * not become one claim. The cost is that of the pairs that share a telling word, not of all pairs.
 */
final class Grouping {

    private static final double SAME = Thresholds.of("same");
    private static final double SAME_LINKS = Thresholds.of("same-links");
    private static final double QUOTE = Thresholds.of("quote");
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
        Pairs pairs = new Pairs(voices, weights);
        joinCopies(pairs);
        joinSameWords();
        List<Pairs.Pair> alike = new ArrayList<>();
        pairs.each((a, b, score) -> {
            if (score >= QUOTE && isOneVoice(a, b)) {
                join(a, b);
            }
            if (score >= SAME) {
                alike.add(new Pairs.Pair(a, b, score));
            }
        });
        List<List<Integer>> members = members();
        alike.sort(Comparator.comparingDouble((Pairs.Pair p) -> -p.score())
                .thenComparingInt(Pairs.Pair::a)
                .thenComparingInt(Pairs.Pair::b));
        alike.forEach(pair -> joinIfAlike(pair, members, pairs));
        new DenialTies(voices, weights).ties(members()).forEach(tie -> join(tie.denial(), tie.claim()));
        return members().stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().map(voices::get).toList())
                .toList();
    }

    private boolean isOneVoice(int a, int b) {
        return voices.get(a).root().key().equals(voices.get(b).root().key());
    }

    private void joinCopies(Pairs pairs) {
        Map<String, List<Integer>> byReport = new HashMap<>();
        for (int i = 0; i < voices.size(); i++) {
            byReport.computeIfAbsent(voices.get(i).assertion().report(), k -> new ArrayList<>())
                    .add(i);
        }
        sharedText
                .copies()
                .forEach(copy -> joinCopied(
                        copy,
                        byReport.getOrDefault(copy.report(), List.of()),
                        byReport.getOrDefault(copy.of(), List.of()),
                        pairs));
    }

    // The next week's report may be written over the last one's.
    private void joinCopied(Copy copy, List<Integer> here, List<Integer> there, Pairs pairs) {
        for (Copy.Shared shared : copy.shared()) {
            for (int a : here) {
                Span copied = voices.get(a).assertion().span();
                if (shared.here().overlaps(copied)) {
                    there.stream()
                            .filter(b -> SharedText.isSame(
                                    shared, copied, voices.get(b).assertion().span()))
                            .filter(b -> !pairs.tellOfTwoDays(a, b))
                            .forEach(b -> join(a, b));
                }
            }
        }
    }

    /** Remarks of one voice that are word for word the same, however short. */
    private void joinSameWords() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < voices.size(); i++) {
            Voiced voice = voices.get(i);
            Integer known = first.putIfAbsent(voice.root().key() + '\n' + voice.words(), i);
            if (known != null) {
                join(known, i);
            }
        }
    }

    private void joinIfAlike(Pairs.Pair pair, List<List<Integer>> members, Pairs pairs) {
        int one = find(pair.a());
        int other = find(pair.b());
        if (one == other
                || countOtherThings(members.get(one), members.get(other))
                || tellOfOtherDays(members.get(one), members.get(other), pairs)) {
            return;
        }
        double sum = 0;
        for (int a : members.get(one)) {
            for (int b : members.get(other)) {
                sum += pairs.between(a, b);
            }
        }
        double mean =
                sum / (members.get(one).size() * (double) members.get(other).size());
        if (mean >= SAME_LINKS) {
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

    private boolean tellOfOtherDays(List<Integer> one, List<Integer> other, Pairs pairs) {
        List<Integer> here = dated(one);
        List<Integer> there = dated(other);
        return !there.isEmpty() && here.stream().anyMatch(a -> there.stream().allMatch(b -> pairs.tellOfTwoDays(a, b)));
    }

    private List<Integer> dated(List<Integer> group) {
        return group.stream()
                .filter(i -> !voices.get(i).gist().ownDays().isEmpty()
                        && voices.get(i).gist().tellsDeed())
                .limit(MOST_COUNTS)
                .toList();
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
}
