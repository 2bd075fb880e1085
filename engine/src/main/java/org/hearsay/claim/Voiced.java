package org.hearsay.claim;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Assertion;
import org.hearsay.model.Publication;

/**
 * An assertion within its report, with its gist and the origin it is traced to.
 *
 * @param assertion what is said
 * @param report where
 * @param gist what it comes to
 * @param root its root voice
 * @param words its tokens, folded, with a space between two
 * @param wholeness how far it can be read on its own
 */
record Voiced(Assertion assertion, AnnotatedReport report, Gist gist, Root root, String words, Wholeness wholeness) {

    boolean isOwnVoice() {
        return root.isOutletItself() && assertion.chain().isDirect();
    }

    /** The day on which its report was printed. */
    Optional<LocalDate> printed() {
        return report.report().published().map(Publication::day);
    }

    /** Whether it tells as done, with its day, what was not yet when another was printed. */
    boolean isOfADayAfter(Voiced other) {
        String before = other.printed().map(LocalDate::toString).orElse("");
        String now = printed().map(LocalDate::toString).orElse("");
        Set<String> days = Dating.DAY.cut(gist.days());
        boolean planned = gist.planned() || assertion.modality().planned();
        return !planned
                && !before.isEmpty()
                && !days.isEmpty()
                && days.stream().allMatch(day -> day.compareTo(before) > 0 && day.compareTo(now) <= 0);
    }

    /** Whether its report, of whatever outlet, has a word, given in lower case, in its title or text. */
    boolean names(String word) {
        return !word.isEmpty() && (has(report.report().title(), word) || has(report.text(), word));
    }

    /** Whether most pairs of words of the shorter of two stand in the other too. */
    boolean isInTheWordsOf(Voiced other) {
        Set<String> own = pairs();
        Set<String> others = other.pairs();
        long shared = own.stream().filter(others::contains).count();
        return shared >= Thresholds.of("repeats-pairs") * Math.min(own.size(), others.size());
    }

    private Set<String> pairs() {
        String[] all = words.split(" ");
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < all.length; i++) {
            pairs.add(all[i - 1] + ' ' + all[i]);
        }
        return pairs;
    }

    private static boolean has(String text, String word) {
        for (int at = 0; at <= text.length() - word.length(); at++) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (begins
                    && text.regionMatches(true, at, word, 0, word.length())
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
