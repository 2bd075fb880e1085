package org.hearsay.clean;

import java.util.Set;
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

    /** That of {@code time}; {@code report} are the elements around the page's title, and around most of its text. */
    static TimePlace of(Element time, Set<Element> report) {
        boolean head = false;
        boolean foot = false;
        for (@Nullable Element at = time; at != null; at = at.parent()) {
            switch (at.normalName()) {
                case "nav", "aside" -> {
                    return FRAME;
                }
                case "header" -> head = true;
                case "footer" -> foot = true;
                case "article", "main" -> {
                    return foot ? ELSEWHERE : insideOf(at, report);
                }
                default -> {
                    if (Scope.attribute(at, "itemprop").contains("articleBody")) {
                        return insideOf(at, report);
                    }
                }
            }
        }
        return head || foot ? FRAME : ELSEWHERE;
    }

    // A report in a side column is another one, and so is one beside the title and the text: a teaser, a comment.
    private static TimePlace insideOf(Element marked, Set<Element> report) {
        for (@Nullable Element at = marked.parent(); at != null; at = at.parent()) {
            if (at.normalName().equals("nav") || at.normalName().equals("aside")) {
                return FRAME;
            }
        }
        return report.isEmpty() || report.contains(marked) ? REPORT : ELSEWHERE;
    }
}
