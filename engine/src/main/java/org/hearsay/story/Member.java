package org.hearsay.story;

import java.util.Comparator;
import java.util.Optional;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * A report as its story keeps it.
 *
 * @param number in order of arrival
 * @param published when
 * @param kept where the rest is kept
 */
record Member(int number, @Nullable Publication published, Members kept) {

    private static final int LONGEST_HEADLINE = 120;

    /** By publication, those without a day last, then by arrival. */
    static final Comparator<Member> BY_PUBLICATION = Comparator.comparing(
                    Member::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(Member::number);

    /** The title of a report, or its first line where it has none. */
    static String headline(Report report) {
        if (!report.title().isBlank()) {
            return report.title().strip();
        }
        Optional<String> first = report.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst();
        return first.map(Member::shortened).orElse(report.id());
    }

    private static String shortened(String line) {
        if (line.length() <= LONGEST_HEADLINE) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_HEADLINE);
        return line.substring(0, end > 0 ? end : LONGEST_HEADLINE) + "…";
    }

    String id() {
        return kept.id(number);
    }

    String headline() {
        return kept.headline(number);
    }

    /** What it is compared by, unpacked for one use. */
    Profile profile() {
        return kept.profile(number);
    }
}
