package org.hearsay.claim;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which assertions of a story may say the same, and how like they are: the pairs that share a telling word, each with its
 * score. Linear in the number of assertions, since under a word only the latest few are looked up.
 */
final class Pairs {

    private static final int MOST_POSTINGS = 60;

    /** Two assertions by their places, the earlier one first. */
    record Pair(int a, int b, double score) {}

    /** Takes pairs one by one. */
    interface Taker {
        void accept(int a, int b, double score);
    }

    private static final double LEAST_SHARED = Thresholds.of("least-shared");
    private static final double FEWEST_TERMS = Thresholds.of("fewest-terms");
    private static final double QUOTE = Thresholds.of("quote");

    private final List<Voiced> voices;
    private final WeighedGist[] weighed;
    /** By key, the latest assertions that have it. */
    private final @Nullable Posting[] postings;
    /** By later assertion, where its pairs begin. */
    private final int[] begins;

    private int[] earlier = new int[64];
    private double[] scores = new double[64];
    private int size;

    Pairs(List<Voiced> voices, Weights weights) {
        this.voices = voices;
        this.weighed = voices.stream().map(v -> weights.weighed(v.gist())).toArray(WeighedGist[]::new);
        this.postings = new Posting[weights.numbers()];
        this.begins = new int[voices.size() + 1];
        find();
    }

    private void find() {
        double[] totals = new double[voices.size()];
        double[] shared = new double[voices.size()];
        for (int i = 0; i < voices.size(); i++) {
            for (int term = 0; term < weighed[i].size(); term++) {
                totals[i] += weighed[i].plainWeight(term);
            }
            int[] near = near(i, shared);
            Arrays.sort(near);
            for (int j : near) {
                // What shares next to nothing need not be compared in full; most pairs are of that kind.
                if (shared[j] >= LEAST_SHARED * Math.min(totals[i], totals[j])) {
                    add(j, score(j, i));
                }
                shared[j] = 0;
            }
            begins[i + 1] = size;
        }
    }

    /**
     * The earlier assertions that share a word with an assertion.
     *
     * @param shared is given the weight of what each shares, to be set back to zero
     */
    private int[] near(int i, double[] shared) {
        int[] near = new int[MOST_POSTINGS];
        int count = 0;
        for (int term = 0; term < weighed[i].size(); term++) {
            int number = weighed[i].numberAt(term);
            Posting posting = postings[number];
            if (posting == null) {
                posting = new Posting();
                postings[number] = posting;
            }
            double weight = weighed[i].plainWeight(term);
            for (int at = posting.first(); at < posting.size; at++) {
                int j = posting.latest[at];
                if (shared[j] == 0) {
                    near = count == near.length ? Arrays.copyOf(near, 2 * count) : near;
                    near[count++] = j;
                }
                shared[j] += weight;
            }
            posting.add(i);
        }
        return Arrays.copyOf(near, count);
    }

    private void add(int j, double score) {
        if (score > 0) {
            if (size == earlier.length) {
                earlier = Arrays.copyOf(earlier, 2 * size);
                scores = Arrays.copyOf(scores, 2 * size);
            }
            earlier[size] = j;
            scores[size++] = score;
        }
    }

    private double score(int first, int second) {
        Voiced one = voices.get(first);
        Voiced other = voices.get(second);
        double score = Likeness.between(weighed[first], weighed[second]).score();
        boolean tooShort = score < 1 && Math.min(weighed[first].size(), weighed[second].size()) < FEWEST_TERMS;
        if (score == 0 || tooShort) {
            return 0;
        }
        boolean apart = score < QUOTE
                && (isOneVoiceTwice(one, other) || Counts.between(one.gist(), other.gist()) == Counts.OTHER_THING);
        return apart || areTwoDeeds(one.gist(), other.gist(), score) || Happening.areTwo(one.gist(), other.gist())
                ? 0
                : score;
    }

    // A march on one Saturday and a march on the next are two; what is alike in all but the day may be one whose day is
    // disputed.
    private static boolean areTwoDeeds(Gist one, Gist other, double score) {
        boolean otherDay = !one.ownDays().isEmpty()
                && !other.ownDays().isEmpty()
                && Dating.difference(one.ownDays(), other.ownDays())
                        .filter(Dating.DAY::equals)
                        .isPresent();
        return otherDay && one.tellsDeed() && other.tellsDeed() && !(score >= QUOTE && areOtherwiseEqual(one, other));
    }

    private static boolean areOtherwiseEqual(Gist one, Gist other) {
        return one.names().equals(other.names()) && Counts.between(one, other).compareTo(Counts.SAME) <= 0;
    }

    /** Whether two assertions tell of deeds of two days, so that what gives no day is no bridge between them. */
    boolean tellOfTwoDays(int one, int other) {
        return areTwoDeeds(voices.get(one).gist(), voices.get(other).gist(), between(one, other));
    }

    // A report does not say the same twice in its own voice; likeness there is a shared subject.
    private static boolean isOneVoiceTwice(Voiced one, Voiced other) {
        return one.isOwnVoice()
                && other.isOwnVoice()
                && one.assertion().report().equals(other.assertion().report());
    }

    /** Names all pairs that are like at all. */
    void each(Taker taker) {
        for (int b = 0; b + 1 < begins.length; b++) {
            for (int at = begins[b]; at < begins[b + 1]; at++) {
                taker.accept(earlier[at], b, scores[at]);
            }
        }
    }

    /** How like two assertions are; 0 where they share no telling word. */
    double between(int one, int other) {
        int b = Math.max(one, other);
        int at = Arrays.binarySearch(earlier, begins[b], begins[b + 1], Math.min(one, other));
        return at < 0 ? 0 : scores[at];
    }

    /** The latest assertions with a key, in order; those before are forgotten now and then. */
    private static final class Posting {
        private int[] latest = new int[2];
        private int size;

        int first() {
            return Math.max(0, size - MOST_POSTINGS);
        }

        void add(int i) {
            if (size == 2 * MOST_POSTINGS) {
                System.arraycopy(latest, MOST_POSTINGS, latest, 0, MOST_POSTINGS);
                size = MOST_POSTINGS;
            } else if (size == latest.length) {
                latest = Arrays.copyOf(latest, Math.min(2 * MOST_POSTINGS, 2 * size));
            }
            latest[size++] = i;
        }
    }
}
