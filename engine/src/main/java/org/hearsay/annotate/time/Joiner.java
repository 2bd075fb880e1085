package org.hearsay.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Timex;
import org.jspecify.annotations.Nullable;

/** Joins a day and a time of day that stand side by side: "Tuesday morning", "9 a.m. on 3 May". */
final class Joiner {

    private static final Set<String> LINKS = Set.of(",", "on", "of", "at", "-");

    private Joiner() {}

    static List<Finding> joined(List<Finding> findings, List<Word> words) {
        List<Finding> joined = new ArrayList<>();
        for (Finding finding : findings) {
            Finding last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Finding both = last == null || !touch(last, finding, words) ? null : join(last, finding);
            if (both == null) {
                joined.add(finding);
            } else {
                joined.set(joined.size() - 1, both);
            }
        }
        joined.removeIf(finding -> finding.needsDay() || finding.isNothing());
        return joined;
    }

    private static boolean touch(Finding left, Finding right, List<Word> words) {
        if (right.first() < words.size() && words.get(right.first()).gap() == Word.Gap.PARAGRAPH) {
            return false;
        }
        int between = right.first() - left.end();
        return between == 0
                || (between == 1 && LINKS.contains(words.get(left.end()).form()));
    }

    private static @Nullable Finding join(Finding left, Finding right) {
        if (left.isDay() && right.isTimeOfDay()) {
            return both(left, right, left.value() + right.value());
        }
        if (left.isTimeOfDay() && right.isDay()) {
            return both(left, right, right.value() + left.value());
        }
        if (left.isTimeOfDay() && right.isPartOfDay()) {
            return both(left, right, right.day() + ClockMeanings.inPart(left.value(), right.part()));
        }
        if (left.isPartOfDay() && right.isTimeOfDay() && !right.needsDay()) {
            return both(left, right, left.day() + ClockMeanings.inPart(right.value(), left.part()));
        }
        if (left.isClockOfDay() && right.needsDay() && right.value().startsWith("T")) {
            return both(left, right, left.day() + ClockMeanings.inPart(left.part(), right.value()));
        }
        return null;
    }

    private static Finding both(Finding left, Finding right, String value) {
        String mod = left.mod() == null ? right.mod() : left.mod();
        return new Finding(
                left.first(), right.end(), Timex.Type.TIME, value, mod, left.rule() + "+" + right.rule(), false);
    }
}
