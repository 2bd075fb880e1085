package org.hearsay.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Picks the few earlier reports that are worth comparing word by word: those that share most fingerprints.
 *
 * <p>A fingerprint that very many reports hold is a phrase that everybody uses, or an outlet's standing text, and does
 * not count. It does where it is most of a text: then the text itself is what very many have printed.
 */
final class Candidates {

    private final FingerprintIndex index;
    private final int most;
    private final int least;
    private int[] holders = new int[64];
    private int count;

    Candidates(FingerprintIndex index, CopyRules rules) {
        this.index = index;
        this.most = rules.count("candidates.most");
        this.least = rules.count("candidates.shared-fingerprints");
    }

    /** Reports by shared fingerprints, most first, earlier first among equals. */
    List<Integer> of(int[] fingerprints) {
        int common = 0;
        for (int fingerprint : fingerprints) {
            int before = count;
            if (index.isCommon(index.each(fingerprint, this::hold))) {
                count = before;
                common++;
            }
        }
        if (2 * common > fingerprints.length) {
            count = 0;
            for (int fingerprint : fingerprints) {
                index.each(fingerprint, this::hold);
            }
        }
        return best(counted());
    }

    private void hold(int report) {
        if (count == holders.length) {
            holders = Arrays.copyOf(holders, count * 2);
        }
        holders[count++] = report;
    }

    private List<Held> counted() {
        Arrays.sort(holders, 0, count);
        List<Held> counted = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= count; end++) {
            if (end == count || holders[end] != holders[begin]) {
                counted.add(new Held(holders[begin], end - begin));
                begin = end;
            }
        }
        return counted;
    }

    private List<Integer> best(List<Held> counted) {
        return counted.stream()
                .filter(held -> held.shared >= least)
                .sorted(Comparator.comparingInt(Held::shared).reversed().thenComparingInt(Held::report))
                .limit(most)
                .map(Held::report)
                .toList();
    }

    private record Held(int report, int shared) {}
}
