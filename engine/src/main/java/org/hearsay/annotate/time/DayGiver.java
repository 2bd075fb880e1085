package org.hearsay.annotate.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives a time of day that stands alone the nearest day of its sentence: "on Monday, just after 3 p.m.". */
final class DayGiver {

    /** Words between a time and its day; bounds the work in a long sentence. */
    private static final int REACH = 30;

    private final List<Finding> findings;
    private final List<Word> words;

    private DayGiver(List<Finding> findings, List<Word> words) {
        this.findings = findings;
        this.words = words;
    }

    static List<Finding> withDays(List<Finding> findings, List<Word> words) {
        DayGiver giver = new DayGiver(findings, words);
        List<Finding> dated = new ArrayList<>(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            Finding day = finding.isTimeOfDay() ? giver.nearest(i) : null;
            dated.add(day == null ? finding : finding.on(day.day()));
        }
        return dated;
    }

    private @Nullable Finding nearest(int index) {
        Finding finding = findings.get(index);
        Finding before = towards(index, -1);
        Finding after = towards(index, 1);
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        return finding.first() - before.end() <= after.first() - finding.end() ? before : after;
    }

    private @Nullable Finding towards(int index, int step) {
        for (int i = index + step; i >= 0 && i < findings.size(); i += step) {
            Finding left = findings.get(Math.min(i, index));
            Finding right = findings.get(Math.max(i, index));
            if (right.first() - left.end() > REACH || !isOneSentence(left.end(), right.first())) {
                return null;
            }
            if (findings.get(i).hasDay()) {
                return findings.get(i);
            }
        }
        return null;
    }

    private boolean isOneSentence(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (TenseReader.isBoundary(words, i)) {
                return false;
            }
        }
        return true;
    }
}
