package org.hearsay.clean;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where on a page a time element stands, which tells what it may be the time of. */
enum TimePlace {
    /** In the report, or what the page marks as one. */
    REPORT,
    /** Anywhere else, or under a report. */
    ELSEWHERE,
    /** In a menu, a side column, or the head or foot of the whole page: today's date, or that of other reports. */
    FRAME;

    static TimePlace of(Element time) {
        boolean head = false;
        boolean foot = false;
        for (@Nullable Element at = time.parent(); at != null; at = at.parent()) {
            switch (at.normalName()) {
                case "nav", "aside" -> {
                    return FRAME;
                }
                case "header" -> head = true;
                case "footer" -> foot = true;
                case "article", "main" -> {
                    return foot ? ELSEWHERE : insideOf(at);
                }
                default -> {
                    if (Scope.attribute(at, "itemprop").contains("articleBody")) {
                        return insideOf(at);
                    }
                }
            }
        }
        return head || foot ? FRAME : ELSEWHERE;
    }

    // A report in a side column is another one.
    private static TimePlace insideOf(Element report) {
        for (@Nullable Element at = report.parent(); at != null; at = at.parent()) {
            if (at.normalName().equals("nav") || at.normalName().equals("aside")) {
                return FRAME;
            }
        }
        return REPORT;
    }
}
