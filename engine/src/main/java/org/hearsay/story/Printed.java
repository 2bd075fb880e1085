package org.hearsay.story;

import java.util.List;
import org.hearsay.model.Outlet;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a report to compare later ones with.
 *
 * @param id the report's
 * @param outlet who published it
 * @param published when
 * @param credits whom it names as sources of its text
 * @param dateline what stands before the dash at its head; empty where there is none
 */
record Printed(String id, Outlet outlet, @Nullable Publication published, List<String> credits, String dateline) {

    private static final int LONGEST_DATELINE = 80;

    static Printed of(Report report) {
        return new Printed(
                report.id(),
                report.outlet(),
                report.published().orElse(null),
                report.imprint().credits(),
                dateline(report.text()));
    }

    /** The same, with equal parts being the same objects as those of others. */
    Printed with(Interned once) {
        return new Printed(id, once.of(outlet), once.ofDay(published), once.of(credits), once.of(dateline));
    }

    private static String dateline(String text) {
        int end = Math.min(text.length(), LONGEST_DATELINE);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return "";
            }
            if (c == '—' || c == '–' || (c == '-' && i > 0 && text.charAt(i - 1) == ' ')) {
                return text.substring(0, i).strip();
            }
        }
        return "";
    }

    /** Whether it names {@code other}'s outlet as a source of its text. */
    boolean credits(Printed other) {
        OutletName name = new OutletName(other.outlet);
        return !isSameOutlet(other) && credits.stream().anyMatch(name::isIn);
    }

    /** Whether its dateline names {@code other}'s outlet. */
    boolean datelineNames(Printed other) {
        return !isSameOutlet(other) && new OutletName(other.outlet).isIn(dateline);
    }

    boolean isSameOutlet(Printed other) {
        return outlet.name().equals(other.outlet.name());
    }

    /** The outlet, or the id where the outlet is not known. */
    String named() {
        return outlet.name().equals(Outlet.UNKNOWN.name()) ? "report " + id : outlet.name();
    }
}
