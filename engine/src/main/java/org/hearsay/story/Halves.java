package org.hearsay.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The members of a story, parted into the two groups that are least alike: average-linkage clustering, stopped when two
 * groups are left.
 *
 * @param one places in the ties
 * @param other the other places
 */
record Halves(List<Integer> one, List<Integer> other) {

    static Halves of(Ties ties) {
        List<List<Integer>> groups = new ArrayList<>();
        IntStream.range(0, ties.size()).forEach(place -> groups.add(List.of(place)));
        while (groups.size() > 2) {
            joinNearest(groups, ties);
        }
        return new Halves(groups.get(0), groups.get(1));
    }

    private static void joinNearest(List<List<Integer>> groups, Ties ties) {
        int first = 0;
        int second = 1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                double mean = across(groups.get(i), groups.get(j), ties);
                if (mean > most) {
                    most = mean;
                    first = i;
                    second = j;
                }
            }
        }
        List<Integer> joined = new ArrayList<>(groups.get(first));
        joined.addAll(groups.remove(second));
        groups.set(first, joined);
    }

    private static double across(List<Integer> here, List<Integer> there, Ties ties) {
        double sum = 0;
        for (int i : here) {
            for (int j : there) {
                sum += ties.between(i, j);
            }
        }
        return sum / (here.size() * there.size());
    }

    int smaller() {
        return Math.min(one.size(), other.size());
    }

    /** How much more alike the members of the looser group are than members of different groups, in log odds. */
    double gap(Ties ties) {
        return Math.min(within(one, ties), within(other, ties)) - across(one, other, ties);
    }

    private static double within(List<Integer> group, Ties ties) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                sum += ties.between(group.get(i), group.get(j));
                pairs++;
            }
        }
        return pairs == 0 ? Double.POSITIVE_INFINITY : sum / pairs;
    }
}
